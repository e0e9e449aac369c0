import type { SeatId } from "../../shared/model/ids.ts";

/** A chair this browser has a claim to. */
export type SeatClaim = { readonly seat: SeatId; readonly token: string };

const KEPT_UNDER = "two-octobers/seat/";

/** The secrets with which this browser comes back to its chairs. Without storage they last as long as the page. */
export class SeatSecrets {
  readonly #storage: Storage | null;
  readonly #here = new Map<string, SeatClaim>();

  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  of(code: string): SeatClaim | null {
    const here = this.#here.get(code);
    if (here) return here;
    try {
      const claim: unknown = JSON.parse(this.#storage?.getItem(KEPT_UNDER + code) ?? "null");
      return isClaim(claim) ? claim : null;
    } catch {
      return null;
    }
  }

  keep(code: string, claim: SeatClaim): void {
    this.#here.set(code, claim);
    try {
      this.#storage?.setItem(KEPT_UNDER + code, JSON.stringify(claim));
    } catch {
      // A full or forbidden storage: the page itself still knows.
    }
  }

  forget(code: string): void {
    this.#here.delete(code);
    try {
      this.#storage?.removeItem(KEPT_UNDER + code);
    } catch {
      // Nothing is there then.
    }
  }
}

function isClaim(value: unknown): value is SeatClaim {
  if (typeof value !== "object" || value === null) return false;
  return "seat" in value && typeof value.seat === "string" && "token" in value && typeof value.token === "string";
}
