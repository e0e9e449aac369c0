/** How far one press moves the plan, in pixels. */
const STRIDE = 120;

const MOVES: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

/**
 * Shift and an arrow move the plan while the focus is anywhere on the board; arrows alone walk from place to place and are the page's own.
 * Listens until the returned function is called.
 */
export function listenToPanKeys(element: HTMLElement, onPan: (dx: number, dy: number) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (!move || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onPan(...move);
  };
  element.addEventListener("keydown", onKey);
  return () => element.removeEventListener("keydown", onKey);
}
