import { type ExplainedBot, explainedBotFor } from "../bots/bot-for.ts";
import { type Bot, botOrderOf } from "../bots/table.ts";
import type { CardId, ChoiceId, SeatId } from "../model/ids.ts";
import type { Step } from "../model/steps.ts";
import type { SeatView } from "../model/view.ts";
import type { Chair } from "./chairs.ts";
import { clerksOrders } from "./clerk.ts";
import type { Course } from "./course.ts";
import { isIrreversible } from "./irreversible.ts";

const NONE: ReadonlySet<CardId> = new Set();

/** The bots of a match: they give the orders of every chair that no person holds. */
export class StandIns {
  readonly #course: Course;
  readonly #bot: ExplainedBot;
  readonly #order: readonly SeatId[];

  constructor(course: Course) {
    this.#course = course;
    this.#bot = explainedBotFor(course.scenario);
    this.#order = botOrderOf(course.scenario);
  }

  /** Every bot and caretaker gives its orders for the present phase, the staffs first. */
  actFor(chairs: readonly Chair[]): void {
    for (const seat of this.#order) {
      const chair = chairs.find((each) => each.seat === seat);
      if (chair) this.act(chair);
    }
  }

  /** At the end of a phase the clerk gives for people's seats what their step hides. */
  clerkFor(step: Step, chairs: readonly Chair[]): void {
    for (const seat of this.#order) {
      if (chairs.find((each) => each.seat === seat)?.heldBy !== "person") continue;
      for (const order of clerksOrders(step, this.#course.scenario, this.#plain, this.#course.viewOf(seat))) {
        this.#course.order({ seat, by: "clerk", request: null, order });
      }
    }
  }

  /** Plays the rest of the match with bots in every seat. What a side's people last voted down it does not now carry. */
  carryOn(): void {
    this.#course.append({ kind: "carriedOn", turn: this.#course.state.turn });
    const refused = votedDown(this.#course);
    while (this.#course.state.phase !== "ended") {
      this.#everyBot(refused);
      this.#course.closeCouncil();
      if (this.#course.state.phase !== "orders") continue;
      this.#everyBot(refused);
      this.#course.resolve();
    }
  }

  readonly #plain: Bot = (view) => this.#bot(view).map(({ order }) => order);

  #everyBot(refused: ReadonlySet<CardId>): void {
    for (const seat of this.#order) this.act({ seat, heldBy: "bot" }, refused);
  }

  /** One chair's bot gives its orders, votes on the cards left out excepted. What the rules refuse it is not given, nor, by a caretaker, what could not be undone. */
  act({ seat, heldBy }: Pick<Chair, "seat" | "heldBy">, leftOut: ReadonlySet<CardId> = NONE): void {
    if (heldBy === "person") return;
    const view = this.#course.viewOf(seat);
    for (const { order, why } of this.#bot(view)) {
      if (order.type === "vote" && leftOut.has(order.card)) continue;
      if (heldBy === "caretaker" && isIrreversible(order, view, this.#course.scenario)) continue;
      this.#course.order({ seat, by: heldBy, request: null, order, ...(why === null ? {} : { why }) });
    }
  }
}

/** Standing cards on which those of a side's people who voted last did not carry the permit: their side's last word on it. */
function votedDown(course: Course): ReadonlySet<CardId> {
  const last = new Map<CardId, Map<SeatId, ChoiceId>>();
  for (const entry of course.record.entries) {
    if (entry.kind !== "order" || entry.by !== "person" || entry.order.type !== "vote") continue;
    const { card, choice } = entry.order;
    last.set(card, (last.get(card) ?? new Map<SeatId, ChoiceId>()).set(entry.seat, choice));
  }
  const refused = new Set<CardId>();
  for (const [id, votes] of last) {
    const card = course.scenario.cards[id];
    if (card?.kind !== "standing") continue;
    const granting = new Set(card.choices.filter((choice) => choice.effects.length > 0).map((choice) => choice.id));
    const yes = [...votes.values()].filter((choice) => granting.has(choice)).length;
    if (yes * 2 <= votes.size) refused.add(id);
  }
  return refused;
}

/** The people among these who may vote on something that they are shown. Nobody waits in council for the others. */
export function votersAmong(course: Course, chairs: readonly Chair[], shown: (view: SeatView) => SeatView): ReadonlySet<SeatId> {
  if (course.state.phase !== "council") return new Set();
  const people = chairs.filter((chair) => chair.heldBy === "person");
  return new Set(people.filter((chair) => shown(course.viewOf(chair.seat)).cards.some((card) => card.mayVote)).map((chair) => chair.seat));
}
