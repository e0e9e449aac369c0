import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listenToGestures } from "../../../client/stage/gestures.ts";
import { listenToPanKeys } from "../../../client/stage/pan-keys.ts";

let element: HTMLElement;
beforeEach(() => {
  element = document.createElement("div");
  element.setPointerCapture = () => {};
  document.body.append(element);
});
afterEach(() => element.remove());

function pointer(kind: string, x: number, y: number, pointerId = 1): void {
  const event = new PointerEvent(kind, { pointerId, button: 0 });
  for (const [name, value] of [
    ["offsetX", x],
    ["offsetY", y],
  ] as const)
    Object.defineProperty(event, name, { value });
  element.dispatchEvent(event);
}

const handlers = () => ({
  onTap: vi.fn(),
  onDrag: vi.fn(),
  onPinch: vi.fn(),
  onRest: vi.fn(),
  onWheel: vi.fn(),
  onHover: vi.fn(),
  onLeave: vi.fn(),
  onGrab: vi.fn(() => false),
  onCarry: vi.fn(),
  onDrop: vi.fn(),
  onLetGo: vi.fn(),
});

describe("a hand on the board", () => {
  it("taps where it goes down and up again without moving", () => {
    const heard = handlers();
    listenToGestures(element, heard);
    pointer("pointerdown", 40, 50);
    pointer("pointermove", 42, 51);
    pointer("pointerup", 42, 51);
    expect(heard.onTap).toHaveBeenCalledExactlyOnceWith([42, 51]);
    expect(heard.onDrag).not.toHaveBeenCalled();
  });

  it("drags the plan once it has moved, and says when it has left", () => {
    const heard = handlers();
    listenToGestures(element, heard);
    pointer("pointerdown", 40, 50);
    pointer("pointermove", 60, 50);
    pointer("pointermove", 65, 58);
    expect(heard.onDrag).toHaveBeenLastCalledWith(5, 8);
    expect(heard.onRest).not.toHaveBeenCalled();
    pointer("pointerup", 65, 58);
    expect(heard.onRest).toHaveBeenCalledOnce();
    expect(heard.onTap).not.toHaveBeenCalled();
  });

  it("carries what it takes hold of, from where it was pressed to where it is let go, and the plan lies still", () => {
    const heard = handlers();
    heard.onGrab.mockReturnValue(true);
    listenToGestures(element, heard);
    pointer("pointerdown", 40, 50);
    pointer("pointermove", 60, 50);
    expect(heard.onGrab).toHaveBeenCalledExactlyOnceWith([40, 50]);
    pointer("pointermove", 90, 80);
    expect(heard.onCarry).toHaveBeenLastCalledWith([90, 80]);
    pointer("pointerup", 90, 80);
    expect(heard.onDrop).toHaveBeenCalledExactlyOnceWith([90, 80]);
    for (const other of [heard.onDrag, heard.onTap, heard.onRest, heard.onLetGo]) expect(other).not.toHaveBeenCalled();
  });

  it("lets go of it at Escape, which then means nothing else, and when a second finger comes", () => {
    const heard = handlers();
    heard.onGrab.mockReturnValue(true);
    const stop = listenToGestures(element, heard);
    const others = vi.fn();
    document.addEventListener("keydown", others);
    pointer("pointerdown", 40, 50);
    pointer("pointermove", 60, 50);
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    pointer("pointerup", 90, 80);
    expect(heard.onLetGo).toHaveBeenCalledOnce();
    expect(others).not.toHaveBeenCalled();
    pointer("pointerdown", 40, 50, 1);
    pointer("pointermove", 60, 50, 1);
    pointer("pointerdown", 200, 100, 2);
    expect(heard.onLetGo).toHaveBeenCalledTimes(2);
    expect(heard.onDrop).not.toHaveBeenCalled();
    stop();
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(others).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", others);
  });

  it("pinches with two fingers, about the point between them", () => {
    const heard = handlers();
    listenToGestures(element, heard);
    pointer("pointerdown", 100, 100, 1);
    pointer("pointerdown", 200, 100, 2);
    pointer("pointermove", 300, 100, 2);
    expect(heard.onPinch).toHaveBeenCalledExactlyOnceWith(2, [200, 100]);
  });

  it("points without pressing", () => {
    const heard = handlers();
    listenToGestures(element, heard);
    pointer("pointermove", 7, 8);
    expect(heard.onHover).toHaveBeenCalledWith([7, 8]);
  });

  it("turns the wheel a notch for a step, and gathers the small turns of a touch pad", () => {
    const heard = handlers();
    listenToGestures(element, heard);
    element.dispatchEvent(new WheelEvent("wheel", { deltaY: -120 }));
    expect(heard.onWheel).toHaveBeenLastCalledWith(1, expect.anything());
    for (let turn = 0; turn < 4; turn++) element.dispatchEvent(new WheelEvent("wheel", { deltaY: 30 }));
    expect(heard.onWheel).toHaveBeenCalledTimes(2);
    expect(heard.onWheel).toHaveBeenLastCalledWith(-1, expect.anything());
  });

  it("is no longer heard once the board is gone", () => {
    const heard = handlers();
    listenToGestures(element, heard)();
    pointer("pointerdown", 1, 1);
    pointer("pointerup", 1, 1);
    expect(heard.onTap).not.toHaveBeenCalled();
  });
});

describe("the keys that move the plan", () => {
  const press = (key: string, shiftKey: boolean) => {
    const event = new KeyboardEvent("keydown", { key, shiftKey, cancelable: true });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it("are shift and an arrow; arrows alone are left to the page", () => {
    const onPan = vi.fn();
    const stop = listenToPanKeys(element, onPan);
    expect(press("ArrowLeft", true)).toBe(true);
    expect(onPan).toHaveBeenCalledExactlyOnceWith(-120, 0);
    expect(press("ArrowLeft", false)).toBe(false);
    stop();
    expect(press("ArrowUp", true)).toBe(false);
    expect(onPan).toHaveBeenCalledOnce();
  });
});
