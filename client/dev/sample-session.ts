import { signal } from "@preact/signals";
import { type Adjutant, adjutantFor } from "../../shared/bots/adjutant.ts";
import { botFor } from "../../shared/bots/bot-for.ts";
import { botOrderOf } from "../../shared/bots/table.ts";
import { viewInStep } from "../../shared/match/step-view.ts";
import type { GameEvent } from "../../shared/model/events.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Order } from "../../shared/model/orders.ts";
import type { Refusal } from "../../shared/model/refusals.ts";
import { because } from "../../shared/model/refusals.ts";
import { accept, type Result } from "../../shared/model/result.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { PublicScenario, SeatView } from "../../shared/model/view.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { decide } from "../../shared/rules/decide.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import type { Answer, Connection, Lobby, MatchPhase, Session } from "../store/session.ts";

/**
 * A session without a network: the real rules, one person, bots in the other seats, no clock. Phases follow each other as in an untimed match;
 * the person's ready ends each. For the gallery, and under the tests' own.
 */
export class SampleSession implements Session {
  readonly seat: SeatId;
  readonly scenario: PublicScenario;
  readonly #rules: Scenario;
  readonly #step: Step;
  readonly #adjutant: Adjutant;
  readonly lobby;
  readonly view;
  readonly connection = signal<Connection>({ state: "open", reason: null });
  #state: MatchState;
  #events: readonly GameEvent[];

  constructor(scenario: Scenario, seat: SeatId, seed = "fake", step: Step = "full") {
    this.#rules = scenario;
    this.#step = step;
    this.#adjutant = adjutantFor(scenario);
    this.seat = seat;
    this.scenario = publicScenario(scenario);
    const started = startMatch(scenario, { seed, options: { friction: 2 } });
    this.#state = started.state;
    this.#events = started.events;
    this.lobby = signal<Lobby>(this.#lobbyIn("council"));
    this.view = signal<SeatView | null>(null);
    this.#show("council");
  }

  async issueOrder(order: Order): Promise<Answer> {
    const refused = this.#give(this.seat, order);
    if (refused === null) this.#show(this.lobby.peek().phase);
    return refused;
  }

  async sendTelegram(to: SeatId, text: string): Promise<Answer> {
    const view = this.view.peek();
    if (view) this.view.value = { ...view, telegrams: [...view.telegrams, { turn: view.turn, from: this.seat, to, text }] };
    return null;
  }

  async setReady(ready: boolean): Promise<Answer> {
    if (ready) this.#goOn();
    return null;
  }

  async startMatch(): Promise<Answer> {
    return because("wrongPhase");
  }

  async setWatchLink(open: boolean): Promise<Result<string | null, NonNullable<Answer>>> {
    this.lobby.value = { ...this.lobby.peek(), spectators: open ? 0 : null };
    return accept(open ? "/watch/sample" : null);
  }

  leave(): void {
    this.connection.value = { state: "gone", reason: "left" };
  }

  #goOn(): void {
    const { phase } = this.lobby.peek();
    if (phase === "council") {
      this.#letBotsOrder();
      const { state, events } = closeCouncil(this.#rules, this.#state);
      this.#move(state, events);
      return this.#show("orders");
    }
    if (phase === "orders") {
      this.#letBotsOrder();
      const { state, events } = resolveTurn(this.#rules, this.#state);
      this.#move(state, events);
      return this.#show(state.phase === "ended" ? "ended" : "report");
    }
    this.#show("council");
  }

  #letBotsOrder(): void {
    const bot = botFor(this.#rules);
    for (const seat of botOrderOf(this.#rules)) {
      if (seat === this.seat) continue;
      for (const order of bot(viewFor(this.#rules, this.#state, seat, []))) this.#give(seat, order);
    }
  }

  #give(seat: SeatId, order: Order): Refusal | null {
    const decision = decide(this.#rules, this.#state, seat, order);
    if (!decision.ok) return decision.error;
    this.#move(decision.value.reduce(evolve, this.#state), decision.value);
    return null;
  }

  #move(state: MatchState, events: readonly GameEvent[]): void {
    this.#state = state;
    this.#events = [...this.#events, ...events];
  }

  #show(phase: MatchPhase): void {
    const shown = viewInStep(this.#step, this.#rules, viewFor(this.#rules, this.#state, this.seat, this.#events));
    this.view.value = { ...shown, adjutant: this.#adjutant(shown) };
    this.lobby.value = this.#lobbyIn(phase);
  }

  #lobbyIn(phase: MatchPhase): Lobby {
    const { turn } = this.#state;
    return {
      code: "TESTED",
      scenario: this.#rules.id,
      start: this.#rules.start,
      phase,
      turn: phase === "report" ? turn - 1 : turn,
      turns: this.#rules.peopleTurns,
      step: this.#step,
      friction: 2,
      tone: "full",
      carriedOnFrom: null,
      seats: this.#rules.seatIds.map((seat) => ({
        seat,
        party: this.#rules.seats[seat]?.party ?? "between",
        heldBy: seat === this.seat ? ("person" as const) : ("bot" as const),
        nickname: "",
        online: true,
        ready: seat !== this.seat,
      })),
      secondsLeft: null,
      secondsOfPhase: null,
      readAt: 0,
      iAmHost: true,
      solo: true,
      spectators: null,
      debrief: phase === "ended" ? "/debrief/tested" : null,
    };
  }
}
