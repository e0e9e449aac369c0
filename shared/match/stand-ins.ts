import { type Bot, botFor, botOrderOf } from "../bots/bot-for.ts";
import type { SeatId } from "../model/ids.ts";
import type { Chair } from "./chairs.ts";
import type { Course } from "./course.ts";
import { isIrreversible } from "./irreversible.ts";

/** The bots of a match: they give the orders of every chair that no person holds. */
export class StandIns {
  readonly #course: Course;
  readonly #bot: Bot;
  readonly #order: readonly SeatId[];

  constructor(course: Course) {
    this.#course = course;
    this.#bot = botFor(course.scenario);
    this.#order = botOrderOf(course.scenario);
  }

  /** Every bot and caretaker gives its orders for the present phase, the staffs first. */
  actFor(chairs: readonly Chair[]): void {
    for (const seat of this.#order) {
      const chair = chairs.find((each) => each.seat === seat);
      if (chair) this.act(chair);
    }
  }

  /** One chair's bot gives its orders. What the rules refuse it is not given, nor, by a caretaker, what could not be undone. */
  act({ seat, heldBy }: Pick<Chair, "seat" | "heldBy">): void {
    if (heldBy === "person") return;
    const view = this.#course.viewOf(seat);
    for (const order of this.#bot(view)) {
      if (heldBy === "caretaker" && isIrreversible(order, view, this.#course.scenario)) continue;
      this.#course.order({ seat, by: heldBy, request: null, order });
    }
  }
}

/** The people among these who may vote on something now. Nobody waits in council for the others. */
export function votersAmong(course: Course, chairs: readonly Chair[]): ReadonlySet<SeatId> {
  if (course.state.phase !== "council") return new Set();
  const people = chairs.filter((chair) => chair.heldBy === "person");
  return new Set(people.filter((chair) => course.viewOf(chair.seat).cards.some((card) => card.mayVote)).map((chair) => chair.seat));
}
