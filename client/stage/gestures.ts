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
  /** The mouse has left the plan. */
  readonly onLeave: () => void;
  /** A press at this point becomes a drag: true if it takes hold of something there, which is then carried instead of moving the plan. */
  readonly onGrab: (at: Point) => boolean;
  readonly onCarry: (at: Point) => void;
  readonly onDrop: (at: Point) => void;
  /** What was carried is let go nowhere: Escape, a second finger, or the system took the pointer. */
  readonly onLetGo: () => void;
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
  let pressedAt: Point = [0, 0];
  let carries = false;
  const stops: (() => void)[] = [];
  const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, listener: (event: HTMLElementEventMap[Kind]) => void): void => {
    element.addEventListener(kind, listener, { passive: false });
    stops.push(() => element.removeEventListener(kind, listener));
  };

  const letGo = (): void => {
    if (!carries) return;
    carries = false;
    handlers.onLetGo();
  };
  // Before anything else hears it: Escape empties the hand and does no more.
  const onEscape = (event: KeyboardEvent): void => {
    if (!carries || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    pressed.clear();
    letGo();
  };
  document.addEventListener("keydown", onEscape, true);
  stops.push(() => document.removeEventListener("keydown", onEscape, true));
  on("pointerleave", () => handlers.onLeave());

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    if (pressed.size === 0) [travelled, pressedAt] = [0, pointOf(event)];
    else letGo();
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
    const wasTap = travelled <= TAP_PIXELS;
    travelled += Math.hypot(now[0] - before[0], now[1] - before[1]);
    if (travelled <= TAP_PIXELS) return;
    if (wasTap && !other) carries = handlers.onGrab(pressedAt);
    if (carries) handlers.onCarry(now);
    else if (other) pinch(handlers, before, now, other);
    else handlers.onDrag(now[0] - before[0], now[1] - before[1]);
  });
  const release = (event: PointerEvent): void => {
    if (!pressed.delete(event.pointerId) || pressed.size > 0) return;
    if (carries && event.type === "pointerup") {
      carries = false;
      handlers.onDrop(pointOf(event));
    } else if (carries) letGo();
    else if (travelled > TAP_PIXELS) handlers.onRest();
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
