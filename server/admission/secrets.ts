import { createHash, timingSafeEqual } from "node:crypto";
import { nanoid } from "nanoid";

/** A seat's secret: with it a person comes back to the chair. It leaves the server once, and only its hash is kept. */
export function newSecret(): string {
  return nanoid(24);
}

export function newSalt(): string {
  return nanoid(16);
}

/** The debrief's link: as hard to guess as a secret, but meant to be passed on. */
export function newDebriefId(): string {
  return nanoid(20);
}

/** The link for spectators: hard to guess, shown on a wall, and worth nothing but a look. */
export function newWatchId(): string {
  return nanoid(16);
}

export function hashOf(secret: string, salt: string): string {
  return createHash("sha256").update(`${salt}:${secret}`).digest("hex");
}

export function isSecret(secret: string, { hash, salt }: { readonly hash: string; readonly salt: string }): boolean {
  const expected = Buffer.from(hash, "hex");
  const given = Buffer.from(hashOf(secret, salt), "hex");
  return expected.length === given.length && timingSafeEqual(expected, given);
}
