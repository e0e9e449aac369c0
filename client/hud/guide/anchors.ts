import type { GuideStep } from "../../present/guide.ts";

/** At the foot of the panel, or of a phone. */
const READY = ".panel__foot button:last-of-type, .first-tabs button[aria-pressed]";

/**
 * What each step is about on the page, the most telling element first: parts say so themselves by `data-guide`; a step that finds none of its
 * own speaks of something that is always there.
 */
const ANCHORS: Readonly<Record<GuideStep, readonly string[]>> = {
  question: ["dialog[open] .choices"],
  seat: ["[data-guide=seat]", READY],
  unit: ["[data-guide=units]"],
  order: ["[data-guide=orders]"],
  place: ["#tab-part [role=radiogroup]", "[data-guide=form]"],
  duty: ["[data-guide=duties]"],
  dutyPlace: ["[data-guide=letter] [role=radiogroup]", "[data-guide=letter]"],
  send: ["#tab-part form [type=submit]"],
  dispatches: ["#tab-dispatches"],
  gauges: [".match > .strip", ".strip"],
  ready: [READY],
  waiting: [],
};

/** What is shown of a step's elements, the most telling first. */
function shownOf(step: GuideStep): readonly { readonly rank: number; readonly element: HTMLElement }[] {
  return ANCHORS[step].flatMap((selector, rank) =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ rank, element })),
  );
}

/** Whether the very thing a step speaks of is shown, and not only what stands for it. */
export function isShown(step: GuideStep): boolean {
  return shownOf(step)[0]?.rank === 0;
}

const MARK = "guided";
/** By then a new part of the panel has begun at its beginning, and the sheet of a phone has slid. */
const PANEL_RESTS_MS = 300;

/**
 * Marks the element of the step, and keeps the mark where the page is redrawn under it. Only an outline is drawn: nothing is covered, nothing
 * is locked. Returns how to stop.
 */
export function markAnchor(step: GuideStep): () => void {
  let marked: HTMLElement | null = null;
  const mark = () => {
    const anchor = shownOf(step)[0]?.element ?? null;
    if (anchor === marked) return;
    if (marked) delete marked.dataset[MARK];
    if (anchor) anchor.dataset[MARK] = "";
    marked = anchor;
  };
  mark();
  // Once a step: where the pupil scrolls to afterwards is his.
  const scrolling = setTimeout(() => marked?.scrollIntoView({ block: "nearest" }), PANEL_RESTS_MS);
  const redrawn = new MutationObserver(mark);
  redrawn.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(scrolling);
    redrawn.disconnect();
    if (marked) delete marked.dataset[MARK];
  };
}

const FOCUSABLE = "button:not([tabindex='-1']), input, select, a";

/** Leads the focus to where the step is done: to its element, or to the first thing in it that takes the focus. */
export function goToAnchor(step: GuideStep): void {
  const takers = shownOf(step).map(({ element }) => (element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)));
  takers.find((taker) => taker !== null)?.focus();
}
