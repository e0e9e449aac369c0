import type { EventKind } from "../../shared/model/events.ts";
import type { Party } from "../../shared/model/ids.ts";
import { SIDES } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { momentOf } from "./moment.ts";
import type { StoryLine } from "./story.ts";
import { presentStory } from "./story.ts";
import type { Wording } from "./wording.ts";

export type FrontPage = {
  readonly masthead: string;
  readonly whose: string;
  readonly party: Party;
  readonly machine: string;
  readonly city: string;
  /** In the reader's calendar, or in both. */
  readonly date: string;
  readonly number: string;
  readonly hours: string;
  /** The greatest thing that this seat has been told; null: nothing yet, and the day itself is the headline. */
  readonly lead: StoryLine | null;
  /** The day in a sentence of the game's own making. */
  readonly day: string;
  readonly reports: readonly StoryLine[];
  /** Reports for which the page has no room. */
  readonly more: number;
  /** What the calendar brought: history, with its sources. */
  readonly calendar: readonly StoryLine[];
  /** What came in by wire, runner and from the other seats. */
  readonly wire: readonly { readonly key: string; readonly time: string; readonly text: string }[];
  readonly held: readonly { readonly party: Party; readonly text: string }[];
  /** The seat introduces itself on the first page only. */
  readonly introduces: boolean;
};

const MOST_REPORTS = 6;
const MOST_WIRES = 5;

/** Told by wire or by a runner. */
const BY_WIRE: ReadonlySet<EventKind> = new Set([
  "reportReceived",
  "runnerBack",
  "runnerTurnedBack",
  "dispatchArrived",
  "dispatchDelayed",
  "dispatchLost",
  "dispatchCaptured",
  "orderLapsed",
  "orderNotObeyed",
  "orderObeyed",
  "standingOrderTaken",
  "standingOrderFired",
  "standingOrderDropped",
]);

/** What the council of the turn before decided stood before everybody's eyes then. */
const IN_COUNCIL: ReadonlySet<EventKind> = new Set(["decisionCarried", "cardLapsed", "sideHesitated", "permitGranted"]);

/** What the seat has been told since the last turn began, set as the first page of a newspaper: nothing that it does not know, the most telling on top. */
export function presentFrontPage(view: SeatView, w: Wording): FrontPage {
  const turn = w.scenario.turns[view.turn - 1];
  const moment = momentOf(w.scenario, view.hour);
  const { lines } = presentStory(view, w);
  const lastPage = w.scenario.turns[view.turn - 2]?.startHour ?? -1;
  const printed = lines.filter((line) => !BY_WIRE.has(line.kind) && !(IN_COUNCIL.has(line.kind) && line.hour <= lastPage));
  const [lead = null, ...others] = [...printed].sort((a, b) => a.rank - b.rank || b.hour - a.hour);
  const rest = others.filter((line) => line.kind !== "calendarHappened");
  const reports = rest.slice(0, MOST_REPORTS);
  return {
    masthead: w.t(`front.masthead.${view.party}`),
    whose: w.t(`front.for.${view.party}`),
    party: view.party,
    machine: moment.machine,
    city: w.scenario.title.en,
    date: moment.both(w.t),
    number: w.t("front.number", { number: view.turn }),
    hours: turn === undefined ? "" : w.t("front.hours", { hours: turn.hours, light: w.t(`light.${turn.light}`) }),
    lead,
    day: turn?.headline ?? "",
    reports: inOrder(reports),
    more: rest.length - reports.length,
    calendar: inOrder(others.filter((line) => line.kind === "calendarHappened")),
    wire: [...telegramsOf(view, w), ...inOrder(lines.filter((line) => BY_WIRE.has(line.kind))).map(wireOf)].slice(0, MOST_WIRES),
    held: heldBy(view, w),
    introduces: view.turn === 1,
  };
}

function inOrder(lines: readonly StoryLine[]): readonly StoryLine[] {
  return [...lines].sort((a, b) => a.hour - b.hour);
}

function wireOf({ key, time, sentence }: StoryLine): FrontPage["wire"][number] {
  return { key, time, text: sentence };
}

/** Short messages of the turn before, from the other seats of the side. */
function telegramsOf(view: SeatView, w: Wording): FrontPage["wire"] {
  return view.telegrams
    .filter((telegram) => telegram.to === view.seat && telegram.turn === view.turn - 1)
    .map((telegram, index) => ({
      key: `telegram-${index}`,
      time: "",
      text: w.t("front.telegram", { seat: w.seat(telegram.from), text: telegram.text }),
    }));
}

/** Who holds how many places, as far as the seat knows. */
function heldBy(view: SeatView, w: Wording): FrontPage["held"] {
  const holders = Object.values(view.sites).map(({ holder }) => holder);
  const count = (side: (typeof holders)[number]) => holders.filter((holder) => holder === side).length;
  return [
    ...SIDES.map((side) => ({ party: side, text: w.t("front.holds", { side: w.side(side), places: count(side) }) })),
    { party: "between" as const, text: w.t("front.holdsNobody", { places: count(null) }) },
  ];
}
