import type { OrderId, SeatId } from "../model/ids.ts";
import type { Refusal } from "../model/refusals.ts";
import type { Result } from "../model/result.ts";

export type OrderAnswer = Result<OrderId | null, Refusal>;

/** Answers kept for each seat. More than anybody sends in a turn; a request older than that is not sent again. */
const KEPT = 400;

/** What was answered to which request, so that a request sent twice is answered twice and counted once. */
export class Answers {
  readonly #bySeat = new Map<SeatId, Map<string, OrderAnswer>>();

  given(seat: SeatId, request: string): OrderAnswer | undefined {
    return this.#bySeat.get(seat)?.get(request);
  }

  note(seat: SeatId, request: string, answer: OrderAnswer): OrderAnswer {
    const answers = this.#bySeat.get(seat) ?? new Map<string, OrderAnswer>();
    this.#bySeat.set(seat, answers);
    answers.set(request, answer);
    const oldest = answers.keys().next().value;
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  }

  /** Another person sits on the chair: their requests are their own. */
  forget(seat: SeatId): void {
    this.#bySeat.delete(seat);
  }
}
