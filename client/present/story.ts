import type { EventKind, GameEvent } from "../../shared/model/events.ts";
import type { SideId } from "../../shared/model/ids.ts";
import type { FormationKind, SiteKind } from "../../shared/model/scenario.ts";
import { STEP_DEFS } from "../../shared/model/steps.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { BoardPlace } from "./board-picture.ts";
import type { CauseSheet } from "./cause.ts";
import { presentCause } from "./cause.ts";
import type { Moment } from "./moment.ts";
import { momentOf } from "./moment.ts";
import { mostTelling, rankOf, weightOf } from "./most-telling.ts";
import { cameLate, sentenceOf } from "./sentence.ts";
import { MOST_WORDS, shortened } from "./shortened.ts";
import type { Wording } from "./wording.ts";

/** One thing that happened, as told in the report and over the board. */
export type StoryLine = {
  readonly event: GameEvent;
  readonly key: string;
  readonly kind: EventKind;
  /** How telling it is: the less, the more. */
  readonly rank: number;
  readonly hour: number;
  readonly time: string;
  /** The same hour with its day, in the calendars of whoever reads it. */
  readonly moment: Moment;
  readonly sentence: string;
  /** The same over the board and for those who listen, where with its time it is never more than can be taken in at once. */
  readonly caption: string;
  /** How much hangs on it: what the telling spends its time on when there is much to tell. */
  readonly weight: 1 | 2 | 3;
  readonly side: SideId | null;
  readonly mark: { readonly formation: FormationKind } | { readonly site: SiteKind; readonly holder: SideId | null } | null;
  readonly byInitiative: boolean;
  /** Where the board looks while it is told. */
  readonly at: BoardPlace | null;
  readonly cause: CauseSheet;
};

export type Story = {
  /** All that the seat was told of, oldest first: what the board goes by while the lines are told. */
  readonly events: readonly GameEvent[];
  /** What happened, oldest first. */
  readonly lines: readonly StoryLine[];
  /** Smaller things: told, but not played over the board. */
  readonly slow: readonly StoryLine[];
  readonly summary: string;
};

/** Own doings before the lock and the clock: the rules make no news of them. */
const NO_NEWS: ReadonlySet<EventKind> = new Set([
  "orderIssued",
  "orderTakenBack",
  "operationPlanned",
  "poolShared",
  "voteCast",
  "turnBegan",
  "hourPassed",
  "sighted",
]);
/** Told, but not played over the board: slow changes, and what lies on the desk already. */
const SMALL: ReadonlySet<EventKind> = new Set([
  "dispatchSent",
  "cardOpened",
  "permitGranted",
  "allegianceDrifted",
  "moraleRecovered",
  "capacitiesGrew",
  "upsurgeMoved",
  "resolveMoved",
  "legitimacyMoved",
  "recruitsJoined",
  "armsIssued",
]);
/** With these a place is another side’s. */
const TAKING: ReadonlySet<EventKind> = new Set(["siteTaken", "siteYielded"]);
const INITIATIVE: ReadonlySet<EventKind> = new Set(["actedByInitiative", "wentHome", "fraternized", "ralliedToSeat", "provoked"]);

/** Many parts of the screen tell the same story of the same view: it is made once. */
const made = new WeakMap<SeatView, { readonly w: Wording; readonly story: Story }>();

/** The news of the seat since the last turn began, as a story with its causes. */
export function presentStory(view: SeatView, w: Wording): Story {
  const known = made.get(view);
  if (known?.w === w) return known.story;
  const story = storyOf(view, w);
  made.set(view, { w, story });
  return story;
}

function storyOf(view: SeatView, w: Wording): Story {
  const told = view.news.map((event, index) => ({ event, index })).filter(({ event }) => !NO_NEWS.has(event.kind) && !isSilent(event));
  const moved = new Set(told.map(({ event }) => (event.kind === "orderObeyed" ? "" : `${event.formation} ${event.hour}`)));
  const took = new Set(told.filter(({ event }) => TAKING.has(event.kind)).map(({ event }) => standing(event)));
  const inOrder = [...told].sort((a, b) => a.event.hour - b.event.hour || a.index - b.index);
  const lines = inOrder.map(({ event, index }) => ({ event, isSlow: isSmall(event, moved, took), line: lineOf(event, index, view, w) }));
  const most = STEP_DEFS[view.step].newsWords;
  const quick = lines.filter(({ isSlow }) => !isSlow);
  return {
    events: inOrder.map(({ event }) => event),
    lines: (most === null ? quick : mostTelling(quick, most, view)).map(({ line }) => line),
    slow: most === null ? lines.filter(({ isSlow }) => isSlow).map(({ line }) => line) : [],
    summary: summaryOf(view, w),
  };
}

const standing = ({ formation, site, hour }: GameEvent): string => `${formation} ${site} ${hour}`;

/** Slow changes, what a decision moves out of sight, that somebody came to the place he took, and that he obeyed beside what he did in the same hours. */
function isSmall(event: GameEvent, moved: ReadonlySet<string>, took: ReadonlySet<string>): boolean {
  if (event.kind === "formationMoved" && took.has(standing(event))) return true;
  if (event.kind === "orderObeyed") return moved.has(`${event.formation} ${event.hour}`);
  return SMALL.has(event.kind) || (event.kind === "calendarHappened" && event.params["effect"] !== undefined);
}

/** What says nothing: an entry of the calendar without words, a stranger who did as he was told. */
function isSilent(event: GameEvent): boolean {
  if (event.kind === "calendarHappened") return !event.params["text"] && event.params["effect"] === undefined;
  return event.kind === "orderObeyed" && event.formation === null;
}

function lineOf(event: GameEvent, index: number, view: SeatView, w: Wording): StoryLine {
  const moment = momentOf(w.scenario, event.hour);
  const sentence = sentenceOf(event, w);
  return {
    event,
    key: `${event.turn}-${event.kind}-${index}`,
    kind: event.kind,
    rank: rankOf(event, view),
    hour: event.hour,
    time: moment.time,
    moment,
    sentence,
    caption: shortened(sentence, MOST_WORDS - 1),
    weight: weightOf(event),
    side: event.side,
    mark: markOf(event, view, w),
    byInitiative: INITIATIVE.has(event.kind),
    at: placeOf(event),
    cause: presentCause(event, w, view.party),
  };
}

/** The formation it is about, else the place in the look of its holder as the event left it. */
function markOf(event: GameEvent, view: SeatView, w: Wording): StoryLine["mark"] {
  const formation = w.scenario.formations.find((each) => each.id === event.formation);
  if (formation) return { formation: formation.kind };
  const site = w.scenario.sites.find((each) => each.id === event.site);
  if (!site) return null;
  return { site: site.kind, holder: TAKING.has(event.kind) ? event.side : (view.sites[site.id]?.holder ?? null) };
}

function placeOf(event: GameEvent): BoardPlace | null {
  if (event.site !== null) return { kind: "site", id: event.site };
  return event.formation === null ? null : { kind: "formation", id: event.formation };
}

/** "6 orders obeyed on time, 1 late, 1 lost, 1 acted without orders", as far as the seat has been told. */
function summaryOf(view: SeatView, w: Wording): string {
  const late = new Set(view.news.filter(cameLate).map(({ params }) => params["dispatch"]));
  const count = (...kinds: readonly EventKind[]) => view.news.filter((event) => kinds.includes(event.kind)).length;
  return w.t("report.summary", {
    obeyed: view.news.filter(({ kind, side, params }) => kind === "orderObeyed" && side === view.party && !late.has(params["dispatch"]))
      .length,
    late: late.size,
    lost: view.dispatches.filter(({ known, sentHour }) => known === "notDelivered" && sentHour >= startOfTold(view, w)).length,
    unordered: count("actedByInitiative", "ralliedToSeat", "provoked"),
  });
}

/** The hour at which the turn began that the news are of; orders leave with it. */
function startOfTold(view: SeatView, w: Wording): number {
  return w.scenario.turns.findLast(({ startHour }) => startHour < view.hour)?.startHour ?? 0;
}
