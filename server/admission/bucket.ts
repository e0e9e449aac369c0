/** How often somebody may do something: a burst at once, then so many a second. */
export type Allowance = { readonly perSecond: number; readonly burst: number };

/** A bucket of turns to speak that refills by itself. One for each seat: whoever floods is told so, and nobody else notices. */
export class Bucket {
  readonly #allowance: Allowance;
  #left: number;
  #filledMs: number;

  constructor(allowance: Allowance, nowMs: number) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
    this.#filledMs = nowMs;
  }

  /** True: one turn is taken. False: there is none left. */
  take(nowMs: number): boolean {
    const { perSecond, burst } = this.#allowance;
    this.#left = Math.min(burst, this.#left + (Math.max(0, nowMs - this.#filledMs) * perSecond) / 1000);
    this.#filledMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
