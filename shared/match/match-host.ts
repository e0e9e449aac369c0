import { type Adjutant, adjutantFor } from "../bots/adjutant.ts";
import type { SeatId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { Pace } from "../model/paces.ts";
import { because, type Refusal } from "../model/refusals.ts";
import { accept, invariant, type Result, refuse } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Step } from "../model/steps.ts";
import type { Tone } from "../model/tones.ts";
import type { Advice, PublicView, SeatView } from "../model/view.ts";
import { carriedOnFrom, type HeldBy, type RecordEntry, type RecordHead } from "../replay/record.ts";
import { Answers, type OrderAnswer } from "./answers.ts";
import { type Chair, Chairs } from "./chairs.ts";
import { Course } from "./course.ts";
import type { LobbyState } from "./lobby.ts";
import { type ClockReading, PhaseClock } from "./phase-clock.ts";
import type { MatchPhase } from "./phases.ts";
import { StandIns, votersAmong } from "./stand-ins.ts";
import { hiddenInStep, viewInStep } from "./step-view.ts";
import { sendTelegram, type TelegramEntry, telegramsFor } from "./telegrams.ts";

export type MatchSetup = { readonly scenario: Scenario; readonly head: RecordHead; readonly pace: Pace };

/** Where the people are, beside the record: enough, with it, to go on after a restart. */
export type Progress = ClockReading & { readonly ready: readonly SeatId[] };

/** What a store kept of a match. `people` are listed in the order in which they sat down. */
export type SavedMatch = {
  readonly entries: readonly RecordEntry[];
  readonly people: readonly { readonly seat: SeatId; readonly nickname: string }[];
  readonly progress: Progress | null;
};

export type OrderRequest = { readonly id: string; readonly turn: number; readonly order: Order };
export type TelegramRequest = { readonly id: string; readonly to: SeatId; readonly text: string };
export type ReadyRequest = { readonly turn: number; readonly phase: string; readonly ready: boolean };

/**
 * A running match without a network: who sits at the table, whose turn it is to do what, and when a phase is over. It asks the rules, keeps the
 * record, and lets bots sit where nobody does. It has no clock of its own: `tick` tells it the time. With nobody there it stands still.
 */
export class MatchHost {
  readonly #course: Course;
  readonly #chairs: Chairs;
  readonly #clock: PhaseClock;
  readonly #standIns: StandIns;
  readonly #answers = new Answers();
  /** Null: the match is played without him. */
  readonly #adjutant: Adjutant | null;
  /** What was advised on a view, for as long as it is the seat's. */
  readonly #advice = new WeakMap<SeatView, readonly Advice[]>();
  readonly #step: Step;
  readonly #tone: Tone;
  #voters: ReadonlySet<SeatId> = new Set();
  /** The turn people talk about: the rules are at the next one while the last is still being reported. */
  #shownTurn: number;

  /** The course is given where it does not begin at the beginning. */
  constructor(setup: MatchSetup, { course, saved }: { readonly course?: Course; readonly saved?: SavedMatch } = {}) {
    this.#course = course ?? new Course(setup.scenario, setup.head);
    this.#step = setup.head.step ?? "full";
    this.#tone = setup.head.tone ?? "full";
    this.#chairs = new Chairs(setup.scenario);
    this.#standIns = new StandIns(this.#course);
    this.#adjutant = setup.head.adjutant === false ? null : adjutantFor(setup.scenario);
    if (saved) this.#restore(saved);
    this.#clock = new PhaseClock(setup.pace, saved?.progress ?? undefined);
    this.#shownTurn = this.#course.state.turn - (["resolution", "report"].includes(this.phase) && !this.#isOver() ? 1 : 0);
    this.#voters = this.#votersNow();
  }

  get phase(): MatchPhase {
    return this.#clock.phase;
  }

  get course(): Course {
    return this.#course;
  }

  get progress(): Progress {
    const ready = this.#chairs.all().filter((chair) => chair.ready);
    return { ...this.#clock.reading, ready: ready.map((chair) => chair.seat) };
  }

  chairOf(seat: SeatId): Chair | undefined {
    return this.#chairs.find(seat);
  }

  host(): SeatId | null {
    return this.#chairs.host();
  }

  freeSeat(): SeatId | null {
    return this.#chairs.freeSeat();
  }

  /** What a seat's person may know and is shown: never more than its step has. */
  viewOf(seat: SeatId): SeatView {
    const { state } = this.#course;
    const telegrams = telegramsFor(seat, state.hour, this.#telegrams());
    const whole = this.#course.viewOf(seat);
    const shown = this.#shown(whole);
    if (this.#adjutant === null) return { ...shown, telegrams, adjutant: null };
    const adjutant = this.#advice.get(whole) ?? this.#adjutant(shown);
    this.#advice.set(whole, adjutant);
    return { ...shown, telegrams, adjutant };
  }

  /** What spectators and the projector may know. No step hides any of it. */
  get publicView(): PublicView {
    return this.#course.publicView;
  }

  #shown(view: SeatView): SeatView {
    return viewInStep(this.#step, this.#course.scenario, view);
  }

  #telegrams(): readonly TelegramEntry[] {
    return this.#course.entriesFrom(0).filter((entry) => entry.kind === "telegram");
  }

  #votersNow(): ReadonlySet<SeatId> {
    return votersAmong(this.#course, this.#chairs.all(), (view) => this.#shown(view));
  }

  lobby(): LobbyState {
    const host = this.#chairs.host();
    return {
      phase: this.phase,
      turn: this.#shownTurn,
      turns: this.#course.scenario.peopleTurns,
      step: this.#step,
      tone: this.#tone,
      friction: this.#course.state.options.friction,
      carriedOnFrom: carriedOnFrom(this.#course.entriesFrom(0)),
      msLeft: this.#clock.leftMs,
      msOfPhase: this.#clock.allowedMs,
      seats: this.#chairs.all().map((chair) => ({
        seat: chair.seat,
        party: chair.party,
        heldBy: chair.heldBy,
        nickname: chair.nickname,
        online: chair.screens > 0,
        ready: !this.#isWaitedFor(chair),
        isHost: chair.seat === host,
      })),
    };
  }

  // ------------------------------------------------------------------ people

  /** A person takes a bot's chair, at any time. What the bot has ordered stands until it is taken back. */
  sitDown(seat: SeatId, nickname: string): void {
    invariant(this.#chairs.of(seat).heldBy === "bot", `the chair of ${seat} is free`);
    this.#answers.forget(seat);
    this.#chairs.seat(seat, nickname);
    this.#noteHolder(seat, "person");
  }

  /** A person gives a chair up for good, before the match has begun. */
  standUp(seat: SeatId): void {
    this.#chairs.vacate(seat);
    this.#noteHolder(seat, "bot");
  }

  /** A screen of this person is connected. A caretaker hands back at once. */
  arrive(seat: SeatId): void {
    this.#chairs.arrive(seat);
    if (this.#chairs.of(seat).heldBy === "caretaker") this.#noteHolder(seat, "person");
    this.#goOn();
  }

  /** A screen is gone. `forGood`: the person said so, and a caretaker need not wait. */
  depart(seat: SeatId, { forGood }: { readonly forGood: boolean }): void {
    this.#chairs.depart(seat);
    const chair = this.#chairs.of(seat);
    if (forGood && chair.screens === 0 && chair.heldBy === "person") this.#takeCare(seat);
    this.#goOn();
  }

  // ---------------------------------------------------------------- requests

  /** The host starts the match. */
  start(seat: SeatId): Result<null, Refusal | { readonly code: "notHost"; readonly facts: Refusal["facts"] }> {
    if (seat !== this.#chairs.host()) return refuse({ code: "notHost", facts: {} });
    if (this.phase !== "lobby") return refuse(because("wrongPhase", { phase: this.phase }));
    this.#enter("briefing");
    this.#goOn();
    return accept(null);
  }

  /** Gives an order. The same request twice gets the same answer and counts once; the order names the turn it was meant for. */
  issueOrder(seat: SeatId, request: OrderRequest): OrderAnswer {
    return this.#answers.given(seat, request.id) ?? this.#answers.note(seat, request.id, this.#answer(seat, request));
  }

  #answer(seat: SeatId, { id, turn, order }: OrderRequest): OrderAnswer {
    if (this.phase === "ended") return refuse(because("matchIsOver"));
    if (this.phase !== "lobby" && turn !== this.#course.state.turn) return refuse(because("staleTurn", { turn: this.#course.state.turn }));
    if (this.phase !== "council" && this.phase !== "orders") return refuse(because("wrongPhase", { phase: this.phase }));
    const hidden = hiddenInStep(this.#step, this.#course.scenario, this.#course.viewOf(seat), order);
    if (hidden !== null) return refuse(hidden);
    return this.#course.order({ seat, by: this.#chairs.of(seat).heldBy, request: id, order });
  }

  /** Sends a short message to another seat of the side. The same request twice counts once. */
  sendTelegram(seat: SeatId, { id, to, text }: TelegramRequest): OrderAnswer {
    return this.#answers.given(seat, id) ?? this.#answers.note(seat, id, this.#send(seat, to, text));
  }

  #send(seat: SeatId, to: SeatId, text: string): OrderAnswer {
    if (this.phase === "lobby" || this.phase === "ended") return refuse(because("wrongPhase", { phase: this.phase }));
    const { scenario, state } = this.#course;
    const entry = sendTelegram(scenario, state, this.#telegrams(), { from: seat, to, text });
    if (!entry.ok) return entry;
    this.#course.append(entry.value);
    return accept(null);
  }

  /** This seat has finished the phase, or takes that back. */
  setReady(seat: SeatId, { turn, phase, ready }: ReadyRequest): Result<null, Refusal> {
    if (this.phase === "ended") return refuse(because("matchIsOver"));
    if (turn !== this.#shownTurn) return refuse(because("staleTurn", { turn: this.#shownTurn }));
    if (phase !== this.phase || phase === "lobby") return refuse(because("wrongPhase", { phase: this.phase }));
    this.#chairs.setReady(seat, ready);
    this.#goOn();
    return accept(null);
  }

  // -------------------------------------------------------------------- time

  /** Tells the time, in milliseconds of any clock that does not go back. Ends phases, and lets caretakers take over. */
  tick(nowMs: number): void {
    const isPlayed = this.phase !== "lobby" && this.phase !== "ended";
    const isAnybodyHere = this.#chairs.isAnybodyHere();
    const passedMs = this.#clock.tell(nowMs, { runs: isPlayed && isAnybodyHere });
    if (isAnybodyHere) for (const seat of this.#chairs.wait(passedMs)) this.#takeCare(seat);
    this.#goOn();
  }

  /** Leads from phase to phase as long as the present one is over. */
  #goOn(): void {
    while (this.#isPhaseOver()) this.#leavePhase();
  }

  #isPhaseOver(): boolean {
    if (this.phase === "lobby" || this.phase === "ended") return false;
    if (this.#isOver() && !this.#chairs.isAnybodyHere()) return true;
    if (this.#clock.allowedMs === 0) return true;
    if (!this.#chairs.isAnybodyHere()) return false;
    return this.#clock.isOver || !this.#chairs.all().some((chair) => this.#isWaitedFor(chair));
  }

  /** People are waited for, also while they are away for a moment; bots and caretakers are not, nor in council who has nothing to vote on. */
  #isWaitedFor(chair: Chair): boolean {
    if (chair.heldBy !== "person" || chair.ready) return false;
    return this.phase !== "council" || this.#voters.has(chair.seat);
  }

  #leavePhase(): void {
    switch (this.phase) {
      case "briefing":
        return this.#enter("council");
      case "council":
        this.#standIns.clerkFor(this.#step, this.#chairs.all());
        this.#course.closeCouncil();
        return this.#enter(this.#isOver() ? "report" : "orders");
      case "orders":
        this.#standIns.clerkFor(this.#step, this.#chairs.all());
        this.#course.resolve();
        return this.#enter("resolution");
      case "resolution":
        return this.#enter("report");
      case "report":
        if (!this.#isOver() && this.#course.state.turn > this.#course.scenario.peopleTurns) this.#standIns.carryOn();
        return this.#enter(this.#isOver() ? "ended" : "briefing");
      case "lobby":
      case "ended":
        return;
    }
  }

  #enter(phase: MatchPhase): void {
    this.#clock.enter(phase);
    this.#chairs.noneReady();
    if (phase === "briefing" || phase === "ended") this.#shownTurn = Math.min(this.#course.state.turn, this.#course.scenario.peopleTurns);
    if (phase === "council" || phase === "orders") this.#standIns.actFor(this.#chairs.all());
    this.#voters = this.#votersNow();
  }

  /** The rules have ended the match. */
  #isOver(): boolean {
    return this.#course.state.phase === "ended";
  }

  // ---------------------------------------------------------------- stand-ins

  #takeCare(seat: SeatId): void {
    const wasReady = this.#chairs.of(seat).ready;
    this.#noteHolder(seat, "caretaker");
    if (!wasReady && (this.phase === "council" || this.phase === "orders")) this.#standIns.act(this.#chairs.of(seat));
  }

  #noteHolder(seat: SeatId, heldBy: HeldBy): void {
    this.#chairs.hold(seat, heldBy);
    this.#course.append({ kind: "seat", turn: this.#course.state.turn, seat, heldBy });
    this.#voters = this.#votersNow();
  }

  #restore({ entries, people, progress }: SavedMatch): void {
    for (const { seat, nickname } of people) this.#chairs.seat(seat, nickname);
    for (const entry of entries) {
      const filed = this.#course.append(entry);
      if (entry.kind === "order" && entry.request !== null) this.#answers.note(entry.seat, entry.request, accept(filed));
      if (entry.kind === "seat" && this.#chairs.of(entry.seat).satDown > 0) this.#chairs.hold(entry.seat, entry.heldBy);
    }
    for (const seat of progress?.ready ?? []) this.#chairs.setReady(seat, true);
  }
}
