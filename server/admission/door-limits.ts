import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** What may be done at the door, each with its own allowance. */
export type DoorAct = "open" | "join" | "miss" | "read";

/**
 * Requests a minute from one address. A whole class sits behind one address, and after a power cut all of it comes back at once, so the limits
 * are wide; only wrong codes and wrong secrets are counted narrowly, for nobody needs many guesses.
 */
const PER_MINUTE: Readonly<Record<DoorAct, number>> = { open: 40, join: 240, miss: 60, read: 1200 };

/** Counts requests by address. Answers null, or the seconds to wait. */
export class DoorLimits {
  readonly #limiters: Readonly<Record<DoorAct, RateLimiterMemory>>;

  constructor(perMinute: Readonly<Record<DoorAct, number>> = PER_MINUTE) {
    const limiterOf = (act: DoorAct) => new RateLimiterMemory({ keyPrefix: act, points: perMinute[act], duration: 60 });
    this.#limiters = { open: limiterOf("open"), join: limiterOf("join"), miss: limiterOf("miss"), read: limiterOf("read") };
  }

  async pass(act: DoorAct, address: string): Promise<number | null> {
    try {
      await this.#limiters[act].consume(address);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  /** Seconds to wait after too many misses; null: go on. */
  async secondsShut(address: string): Promise<number | null> {
    const missed = await this.#limiters.miss.get(address);
    return missed !== null && missed.remainingPoints <= 0 ? Math.max(1, Math.ceil(missed.msBeforeNext / 1000)) : null;
  }
}
