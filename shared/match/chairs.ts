import type { Party, SeatId } from "../model/ids.ts";
import { invariant } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { HeldBy } from "../replay/record.ts";

/** A person may be away for so long before a caretaker keeps the chair. */
export const AWAY_BEFORE_CARETAKER_MS = 45_000;

/** One seat of the table and who is on it. */
export type Chair = {
  readonly seat: SeatId;
  readonly party: Party;
  readonly heldBy: HeldBy;
  readonly nickname: string;
  /** How many screens of this person are connected. */
  readonly screens: number;
  /** How long the person has been away, counted only while somebody else was there to wait. */
  readonly awayMs: number;
  readonly ready: boolean;
  /** Numbers people in the order in which they sat down; 0 for bots. */
  readonly satDown: number;
};

/** Who sits where, who is there and who is ready. Knows nothing of the match that is played at the table. */
export class Chairs {
  readonly #chairs = new Map<SeatId, Chair>();
  #sittings = 0;

  constructor(scenario: Scenario) {
    for (const seat of scenario.seatIds) {
      const party = scenario.seats[seat]?.party;
      invariant(party, `seat ${seat} is listed but not defined`);
      this.#chairs.set(seat, { seat, party, heldBy: "bot", nickname: "", screens: 0, awayMs: 0, ready: false, satDown: 0 });
    }
  }

  all(): readonly Chair[] {
    return [...this.#chairs.values()];
  }

  find(seat: SeatId): Chair | undefined {
    return this.#chairs.get(seat);
  }

  of(seat: SeatId): Chair {
    const chair = this.#chairs.get(seat);
    invariant(chair, `there is no seat ${seat}`);
    return chair;
  }

  /** A person sits down; the chair is theirs until they give it up. */
  seat(seat: SeatId, nickname: string): void {
    this.#sittings += 1;
    this.#change(seat, { heldBy: "person", nickname, screens: 0, awayMs: 0, ready: false, satDown: this.#sittings });
  }

  /** The person gives the chair up for good. */
  vacate(seat: SeatId): void {
    this.#change(seat, { heldBy: "bot", nickname: "", screens: 0, awayMs: 0, ready: false, satDown: 0 });
  }

  arrive(seat: SeatId): void {
    this.#change(seat, { screens: this.of(seat).screens + 1, awayMs: 0 });
  }

  depart(seat: SeatId): void {
    this.#change(seat, { screens: Math.max(0, this.of(seat).screens - 1) });
  }

  hold(seat: SeatId, heldBy: HeldBy): void {
    this.#change(seat, { heldBy });
  }

  setReady(seat: SeatId, ready: boolean): void {
    this.#change(seat, { ready });
  }

  noneReady(): void {
    for (const seat of this.#chairs.keys()) this.setReady(seat, false);
  }

  /** Lets time pass for those who are away. Answers the seats that a caretaker must now keep. */
  wait(ms: number): readonly SeatId[] {
    const tooLong: SeatId[] = [];
    for (const chair of this.#chairs.values()) {
      if (chair.heldBy !== "person" || chair.screens > 0) continue;
      const awayMs = chair.awayMs + ms;
      this.#change(chair.seat, { awayMs });
      if (awayMs >= AWAY_BEFORE_CARETAKER_MS) tooLong.push(chair.seat);
    }
    return tooLong;
  }

  /** Somebody is there. With nobody there the match stands still. */
  isAnybodyHere(): boolean {
    return this.all().some((chair) => chair.screens > 0);
  }

  /** Who may start the match: of the people who are still here the one who sat down first. */
  host(): SeatId | null {
    const people = this.all().filter((chair) => chair.heldBy !== "bot");
    const stillHere = people.filter((chair) => chair.heldBy === "person");
    const eldest = (stillHere.length > 0 ? stillHere : people).sort((a, b) => a.satDown - b.satDown)[0];
    return eldest?.seat ?? null;
  }

  /** A seat for somebody who does not mind which: on the side with fewer people, in the scenario's order; the seat between comes last. */
  freeSeat(): SeatId | null {
    const peopleOf = (party: Party) => this.all().filter((chair) => chair.party === party && chair.heldBy !== "bot").length;
    const free = this.all().filter((chair) => chair.heldBy === "bot");
    const sides = free.filter((chair) => chair.party !== "between").sort((a, b) => peopleOf(a.party) - peopleOf(b.party));
    return (sides[0] ?? free[0])?.seat ?? null;
  }

  #change(seat: SeatId, to: Partial<Chair>): void {
    this.#chairs.set(seat, { ...this.of(seat), ...to });
  }
}
