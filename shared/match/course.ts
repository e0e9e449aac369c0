import type { BotReason } from "../model/bots.ts";
import type { GameEvent } from "../model/events.ts";
import type { OrderId, SeatId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { Refusal } from "../model/refusals.ts";
import { accept, invariant, type Result } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { PublicView, SeatView } from "../model/view.ts";
import { digestOf } from "../replay/digest.ts";
import { applyEntry, openingOf, type Standing } from "../replay/player.ts";
import type { GivenBy, MatchRecord, RecordEntry, RecordHead } from "../replay/record.ts";
import { decide } from "../rules/decide.ts";
import { publicViewFor, viewFor } from "../rules/views.ts";

export type OrderGiven = {
  readonly seat: SeatId;
  readonly by: GivenBy;
  readonly request: string | null;
  readonly order: Order;
  readonly why?: BotReason;
};

/**
 * The course of one match: its state, its events and the record from which both follow. Every change goes through an entry of the record, so
 * that what is played and what is replayed cannot differ.
 */
export class Course {
  readonly scenario: Scenario;
  readonly #head: RecordHead;
  readonly #entries: RecordEntry[] = [];
  readonly #views = new Map<SeatId, SeatView>();
  #publicView: PublicView | null = null;
  #standing: Standing;

  constructor(scenario: Scenario, head: RecordHead, standing: Standing = openingOf(scenario, head)) {
    this.scenario = scenario;
    this.#head = head;
    this.#standing = standing;
  }

  get state(): MatchState {
    return this.#standing.state;
  }

  get events(): readonly GameEvent[] {
    return this.#standing.events;
  }

  get record(): MatchRecord {
    return { ...this.#head, entries: [...this.#entries] };
  }

  /** How many entries there are: says whether anything has changed. */
  get length(): number {
    return this.#entries.length;
  }

  entriesFrom(index: number): readonly RecordEntry[] {
    return this.#entries.slice(index);
  }

  viewOf(seat: SeatId): SeatView {
    const known = this.#views.get(seat);
    if (known) return known;
    const view = viewFor(this.scenario, this.state, seat, this.events);
    this.#views.set(seat, view);
    return view;
  }

  get publicView(): PublicView {
    this.#publicView ??= publicViewFor(this.scenario, this.state, this.events);
    return this.#publicView;
  }

  /** Asks the rules, and files the order if they allow it. Answers the number it was filed under. */
  order(given: OrderGiven): Result<OrderId | null, Refusal> {
    const decision = decide(this.scenario, this.state, given.seat, given.order);
    if (!decision.ok) return decision;
    return accept(this.append({ kind: "order", turn: this.state.turn, ...given }));
  }

  closeCouncil(): void {
    this.append({ kind: "closeCouncil", turn: this.state.turn });
  }

  resolve(): void {
    const next = applyEntry(this.scenario, this.#standing, { kind: "resolve", turn: this.state.turn, digest: null });
    invariant(next.ok, `a turn in the orders phase can be resolved: ${next.ok ? "" : next.error}`);
    this.#move({ kind: "resolve", turn: this.state.turn, digest: digestOf(next.value.state) }, next.value);
  }

  /** Carries out an entry, new or from the log. Answers the number an order was filed under. Throws if it does not fit. */
  append(entry: RecordEntry): OrderId | null {
    const before = this.state;
    const next = applyEntry(this.scenario, this.#standing, entry);
    invariant(next.ok, `entry ${this.#entries.length} of the record fits: ${next.ok ? "" : next.error}`);
    if (entry.kind === "resolve" && entry.digest !== null) {
      invariant(entry.digest === digestOf(next.value.state), `the record's digest after turn ${entry.turn} is that of the state`);
    }
    this.#move(entry, next.value);
    return entry.kind === "order" ? filedUnder(before, this.state) : null;
  }

  #move(entry: RecordEntry, standing: Standing): void {
    this.#entries.push(entry);
    if (standing !== this.#standing) {
      this.#views.clear();
      this.#publicView = null;
    }
    this.#standing = standing;
  }
}

/** The number of the order that is in the second state and not in the first; null where nothing was filed. */
function filedUnder(before: MatchState, after: MatchState): OrderId | null {
  const known = new Set([...before.issued, ...before.duties].map((filed) => filed.id));
  return [...after.issued, ...after.duties].find((filed) => !known.has(filed.id))?.id ?? null;
}
