import type { Box } from "../plan/geometry.ts";
import { boxesMeet, grown } from "../plan/geometry.ts";

/** Edge of a bucket, in pixels: about the size of a counter with its label. */
const BUCKET = 64;

/** The places of the sheet that are taken. Whoever wants to letter asks first, then reserves. */
export class Boxes {
  readonly #buckets = new Map<string, Box[]>();

  reserve(box: Box): void {
    for (const key of keysOf(box)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(box);
      else this.#buckets.set(key, [box]);
    }
  }

  /** Nothing reserved lies within `apart` pixels of the box. */
  isFree(box: Box, apart = 0): boolean {
    const wide = grown(box, apart);
    for (const key of keysOf(wide)) if (this.#buckets.get(key)?.some((taken) => boxesMeet(taken, wide))) return false;
    return true;
  }
}

function* keysOf([left, top, right, bottom]: Box): Generator<string> {
  for (let x = Math.floor(left / BUCKET); x <= Math.floor(right / BUCKET); x++) {
    for (let y = Math.floor(top / BUCKET); y <= Math.floor(bottom / BUCKET); y++) yield `${x} ${y}`;
  }
}
