const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * How long a match stands still after our own code or the disk has failed: not at all the first time, then longer each time, until something has
 * been kept again. A disk that is full for a moment costs a moment; what fails always is tried twice a minute and written down each time.
 */
export class Troubles {
  #count = 0;
  #untilMs = 0;

  note(nowMs: number): void {
    this.#count += 1;
    if (this.#count > 1) this.#untilMs = nowMs + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#count - 2));
  }

  /** Something has been kept. */
  forget(): void {
    this.#count = 0;
  }

  standStill(nowMs: number): boolean {
    return nowMs < this.#untilMs;
  }
}
