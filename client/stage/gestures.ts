import type { Point } from "./plan/geometry.ts";

/** What fingers, mouse and wheel mean on the plan. Points are CSS pixels from the element's upper left. */
export type GestureHandlers = {
  readonly onTap: (at: Point) => void;
  readonly onDrag: (dx: number, dy: number) => void;
  /** Fingers pinch: by which factor, about which point. */
  readonly onPinch: (factor: number, about: Point) => void;
  /** The hand has left the plan after a drag or a pinch. */
  readonly onRest: () => void;
  readonly onWheel: (direction: 1 | -1, about: Point) => void;
  readonly onHover: (at: Point) => void;
};

/** Farther than this, a press is a drag. */
const TAP_PIXELS = 7;
/** Turns of a wheel that make one zoom step; a touch pad sends many small ones. */
const WHEEL_STEP = 90;

/** Listens to an element until the returned function is called. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const pressed = new Map<number, Point>();
  let travelled = 0;
  let wheeled = 0;
  const stops: (() => void)[] = [];
  const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, listener: (event: HTMLElementEventMap[Kind]) => void): void => {
    element.addEventListener(kind, listener, { passive: false });
    stops.push(() => element.removeEventListener(kind, listener));
  };

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    if (pressed.size === 0) travelled = 0;
    pressed.set(event.pointerId, pointOf(event));
  });
  on("pointermove", (event) => {
    const before = pressed.get(event.pointerId);
    const now = pointOf(event);
    if (!before) {
      handlers.onHover(now);
      return;
    }
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    pressed.set(event.pointerId, now);
    travelled += Math.hypot(now[0] - before[0], now[1] - before[1]);
    if (travelled <= TAP_PIXELS) return;
    if (other) pinch(handlers, before, now, other);
    else handlers.onDrag(now[0] - before[0], now[1] - before[1]);
  });
  const release = (event: PointerEvent): void => {
    if (!pressed.delete(event.pointerId) || pressed.size > 0) return;
    if (travelled > TAP_PIXELS) handlers.onRest();
    else if (event.type === "pointerup") handlers.onTap(pointOf(event));
  };
  on("pointerup", release);
  on("pointercancel", release);
  on("wheel", (event) => {
    event.preventDefault();
    wheeled += event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY;
    if (Math.abs(wheeled) < WHEEL_STEP) return;
    handlers.onWheel(wheeled < 0 ? 1 : -1, pointOf(event));
    wheeled = 0;
  });
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
}

const pointOf = (event: MouseEvent): Point => [event.offsetX, event.offsetY];

function pinch(handlers: GestureHandlers, before: Point, now: Point, other: Point): void {
  const [apartBefore, apart] = [Math.hypot(before[0] - other[0], before[1] - other[1]), Math.hypot(now[0] - other[0], now[1] - other[1])];
  const middle: Point = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
  handlers.onDrag((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
  if (apartBefore > 1) handlers.onPinch(apart / apartBefore, middle);
}
