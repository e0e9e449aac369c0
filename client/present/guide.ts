import type { Step } from "../../shared/model/steps.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import type { MatchPhase } from "../store/session.ts";
import type { BoardPlace } from "./board-picture.ts";
import { presentWritten } from "./dispatches.ts";
import { orderOf } from "./draft-order.ts";
import type { Wording } from "./wording.ts";

/** What the guide can speak of. `question` comes between the others when one lies open; `waiting` is its last word. */
export type GuideStep =
  | "question"
  | "seat"
  | "unit"
  | "order"
  | "place"
  | "duty"
  | "dutyPlace"
  | "send"
  | "dispatches"
  | "gauges"
  | "ready"
  | "waiting";

/** Where the pupil stands in the turn: all of it the real match, nothing is kept beside it but what was only to be read. */
export type GuideFacts = {
  readonly phase: MatchPhase;
  readonly isReady: boolean;
  readonly view: SeatView;
  readonly draft: Draft | null;
  readonly selected: BoardPlace | null;
  readonly questionOpen: boolean;
  /** Steps that ask for nothing, and that the pupil has put behind him. */
  readonly read: ReadonlySet<GuideStep>;
};

export type Guide = {
  readonly step: GuideStep;
  readonly sentence: string;
  /** "2 of 6"; null beside the count. */
  readonly count: string | null;
  /** The letters that do it; null: none, or another for every choice. */
  readonly keys: string | null;
  /** It asks for nothing: there is a button to go on. */
  readonly onlyRead: boolean;
};

/** What a step shows more of, the guide speaks more of. */
const AFTER_SENDING: Readonly<Record<Step, readonly GuideStep[]>> = {
  first: [],
  second: ["dispatches"],
  full: ["dispatches", "gauges"],
};

const KEYS: Readonly<Partial<Record<GuideStep, string>>> = {
  question: "1, 2",
  seat: "R",
  unit: "N",
  order: "1 …",
  send: "S",
  dispatches: "D",
  ready: "R",
};

/** The steps of a seat through its turn, in their order. A seat that commands nobody is led to its own orders. */
export function guideSteps(view: SeatView): readonly GuideStep[] {
  const writing: readonly GuideStep[] = commands(view) ? ["unit", "order", "place", "send"] : ["duty", "dutyPlace", "send"];
  return ["seat", ...writing, ...AFTER_SENDING[view.step], "ready"];
}

/** What comes next for this pupil, in one sentence; null where the guide has nothing to say: nobody acts while a turn is told. */
export function presentGuide(facts: GuideFacts, w: Wording): Guide | null {
  const { phase, view, questionOpen, isReady } = facts;
  if (phase !== "briefing" && phase !== "council" && phase !== "orders") return null;
  const steps = guideSteps(view);
  const left = isReady ? undefined : steps.find((each) => !isDone(each, facts, w));
  const step = questionOpen ? "question" : (left ?? "waiting");
  const told = { seat: w.seat(view.seat), aim: view.aims.find(({ secret }) => !secret)?.text ?? "" };
  const at = steps.indexOf(step);
  return {
    step,
    sentence: w.t(`guide.${step}`, told),
    count: at < 0 ? null : w.t("guide.count", { number: at + 1, of: steps.length }),
    keys: KEYS[step] ?? null,
    onlyRead: step === "gauges" || step === "dispatches",
  };
}

/** Whether an order of the seat is on paper and acknowledged: from there on the guide may end with the turn. */
export function hasWritten(view: SeatView, w: Wording): boolean {
  return presentWritten(view, w).length > 0;
}

function commands(view: SeatView): boolean {
  return Object.keys(view.own).length > 0 && view.orders.allowed > 0;
}

function isDone(step: GuideStep, facts: GuideFacts, w: Wording): boolean {
  const { phase, view, draft, selected, read } = facts;
  const written = hasWritten(view, w);
  switch (step) {
    case "seat":
      return phase === "orders";
    case "unit":
      return written || draft !== null || (selected?.kind === "formation" && view.own[selected.id] !== undefined);
    case "order":
    case "duty":
      return written || draft !== null;
    case "place":
    case "dutyPlace":
      return written || (draft !== null && orderOf(draft, view) !== null);
    case "send":
      return written;
    case "dispatches":
    case "gauges":
      return read.has(step);
    default:
      return false;
  }
}
