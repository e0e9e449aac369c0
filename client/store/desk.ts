import type { ReadonlySignal, Signal } from "@preact/signals";
import { batch, effect, signal } from "@preact/signals";
import type { CardId, ChoiceId, FactId } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { BoardPlace } from "../present/board-picture.ts";
import type { NamesToday } from "../present/names-today.ts";
import type { Gauge } from "../present/organization.ts";
import type { Wording } from "../present/wording.ts";
import type { Draft } from "./draft.ts";
import { loadHalfWritten, saveHalfWritten } from "./half-written.ts";
import { lobbyInStep } from "./in-step.ts";
import type { Answer, Lobby, MatchPhase, Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import type { Telling } from "./telling.ts";
import { NOTHING_TOLD, tellingOf } from "./telling.ts";

/** The parts of the panel. `news` is the briefing, the council or the report, as the phase has it. */
export const TABS = ["news", "formations", "places", "duty", "dispatches", "seats"] as const;
export type Tab = (typeof TABS)[number];

/** How far the sheet of a phone is drawn up. */
export const SHEET_STOPS = ["low", "middle", "high"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/**
 * What lies on one player's desk: the match as the session tells it, and what this screen alone knows (what is picked, what is being
 * written, which part of the panel is open). The HUD shows it; `input/perform.ts` is the only place that acts on it.
 */
export type Desk = {
  readonly session: Session;
  /** Where the match stands, in step with the view. */
  readonly lobby: ReadonlySignal<Lobby>;
  readonly wording: Wording;
  readonly settings: Settings;
  readonly namesToday: ReadonlySignal<NamesToday>;
  readonly tab: Signal<Tab>;
  readonly sheet: Signal<SheetStop>;
  readonly selected: Signal<BoardPlace | null>;
  /** Where the keyboard stands on the board: a place that arrows walked to, or a formation that Tab came to. List and board show it together. */
  readonly pointed: Signal<BoardPlace | null>;
  readonly draft: Signal<Draft | null>;
  /** The decision that lies open over the board, and the choice picked on it but not yet voted. */
  readonly openCard: Signal<CardId | null>;
  readonly picked: Signal<ChoiceId | null>;
  /** The gauge of the organization whose causes lie open. */
  readonly openGauge: Signal<Gauge["id"] | null>;
  /** Decisions that were voted on or closed in this council: they do not open again by themselves. */
  readonly setAside: Signal<ReadonlySet<CardId>>;
  /** The last refusal or error, until it is put away. */
  readonly slip: Signal<Answer>;
  /** What was done in this phase and not taken back, oldest first, for undo. */
  readonly done: Signal<readonly string[]>;
  /** True while an order is on its way to the server. */
  readonly sending: Signal<boolean>;
  /** What the live region says. */
  readonly said: Signal<string>;
  readonly telling: Signal<Telling>;
  /** What the seat saw before the turn was resolved: from there its telling begins. Null where this screen has not seen it. */
  readonly before: ReadonlySignal<SeatView | null>;
  readonly helpOpen: Signal<boolean>;
  readonly settingsOpen: Signal<boolean>;
  /** Where a fact is from; fetched when somebody asks, for the sources are many. */
  readonly citeFact: CiteFact;
  /** Gives back what the desk has subscribed to. */
  readonly close: () => void;
};

/** A citation without the claim: what is claimed may tell how it ended. */
export type Cited = { readonly short: string; readonly full: string };
export type CiteFact = (fact: FactId) => Promise<Cited | null>;

/** What a desk stands on beside its session. */
export type DeskMeans = {
  readonly wording: Wording;
  readonly settings: Settings;
  /** The names that have changed since 1917; empty until they have come. */
  readonly namesToday: ReadonlySignal<NamesToday>;
  readonly storage: Storage | null;
  readonly citeFact: CiteFact;
};

export function openDesk(session: Session, { wording, settings, namesToday, storage, citeFact }: DeskMeans): Desk {
  const place = `two-octobers/match/${session.lobby.peek().code}/${session.seat}`;
  const kept = loadHalfWritten(storage, place, session.lobby.peek().turn);
  const desk = {
    session,
    lobby: lobbyInStep(session),
    wording,
    settings,
    namesToday,
    citeFact,
    tab: signal<Tab>("news"),
    sheet: signal<SheetStop>("middle"),
    selected: signal<BoardPlace | null>(kept.selected),
    pointed: signal<BoardPlace | null>(null),
    draft: signal<Draft | null>(kept.draft),
    openCard: signal<CardId | null>(null),
    picked: signal<ChoiceId | null>(null),
    openGauge: signal<Gauge["id"] | null>(null),
    setAside: signal<ReadonlySet<CardId>>(new Set()),
    slip: signal<Answer>(null),
    done: signal<readonly string[]>([]),
    sending: signal(false),
    said: signal(""),
    telling: signal<Telling>(NOTHING_TOLD),
    before: signal<SeatView | null>(null),
    helpOpen: signal(false),
    settingsOpen: signal(false),
  };
  const stopKeeping = keepBefore(session, desk.before);
  const stopPhases = followPhases(desk);
  const stopSaving = effect(() => {
    const turn = session.view.value?.turn;
    if (turn !== undefined) saveHalfWritten(storage, place, { turn, draft: desk.draft.value, selected: desk.selected.value });
  });
  return {
    ...desk,
    close: () => {
      stopKeeping();
      stopPhases();
      stopSaving();
      session.leave();
    },
  };
}

/** Keeps the last view of the turn before when the hours of the next one come. */
function keepBefore(session: Session, before: Signal<SeatView | null>): () => void {
  let last: SeatView | null = null;
  return effect(() => {
    const view = session.view.value;
    if (view !== null && last !== null && view.hour > last.hour) before.value = last;
    last = view ?? last;
  });
}

/** The part of the panel that a phase is about. */
const TAB_OF_PHASE: Readonly<Record<MatchPhase, Tab>> = {
  lobby: "news",
  briefing: "news",
  council: "news",
  orders: "formations",
  resolution: "news",
  report: "news",
  ended: "news",
};

/** Opens the right part of the panel when the phase changes, and puts away what belonged to the one before. */
function followPhases(desk: Omit<Desk, "close">): () => void {
  let last = "";
  let told = 0;
  return effect(() => {
    const { phase, turn } = desk.lobby.value;
    const now = `${turn} ${phase}`;
    if (now === last) return;
    const first = last === "";
    last = now;
    const isBetween = desk.session.scenario.seats.find((seat) => seat.id === desk.session.seat)?.party === "between";
    batch(() => {
      desk.tab.value = phase === "orders" && isBetween ? "duty" : TAB_OF_PHASE[phase];
      desk.sheet.value = phase === "briefing" || phase === "council" || phase === "ended" ? "high" : "middle";
      desk.openCard.value = null;
      desk.setAside.value = new Set();
      desk.done.value = [];
      desk.picked.value = null;
      // A pace without a resolution phase tells the turn in its report.
      if (phase === "resolution" || (phase === "report" && told !== turn)) tell(desk, turn);
      told = phase === "resolution" ? turn : told;
      if (!first && phase !== "orders") desk.draft.value = null;
    });
  });
}

/** What was picked for an order gives way: while a turn is told, the board points at what is told. */
function tell(desk: Pick<Desk, "telling" | "selected" | "pointed">, turn: number): void {
  desk.selected.value = null;
  desk.pointed.value = null;
  desk.telling.value = tellingOf(turn);
}

/** Whether the turn is being told over the board: in its resolution, or in the report where a pace has no resolution. */
export function isTelling(desk: Desk): boolean {
  const { phase } = desk.lobby.value;
  return (phase === "resolution" || phase === "report" || phase === "ended") && !desk.telling.value.over;
}

/** The phase as people live through it: as long as a turn is told it is its resolution, also where the match itself has gone on. */
export function phaseShown(desk: Desk): MatchPhase {
  const { phase } = desk.lobby.value;
  return isTelling(desk) && phase !== "ended" ? "resolution" : phase;
}

/** Whether this is what list and board both point at. */
export function isPointed(desk: Desk, { kind, id }: BoardPlace): boolean {
  const pointed = desk.pointed.value;
  return pointed?.kind === kind && pointed.id === id;
}

/** The lists that first play keeps off its screen; its plan, where one writes, is the other tabs together. */
const ASIDE: ReadonlySet<Tab> = new Set<Tab>(["places", "seats", "dispatches"]);

/** Whether the panel of first play shows a list that was looked up, in place of the plan. News are part of the plan until the orders are written. */
export function isAside(desk: Pick<Desk, "tab" | "lobby">): boolean {
  const tab = desk.tab.value;
  return ASIDE.has(tab) || (tab === "news" && desk.lobby.value.phase === "orders");
}
