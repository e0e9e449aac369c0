/**
 * Keyed dice: a roll is a function of the match's seed and a label, not of how many rolls came before it. A new rule that rolls cannot shift
 * the results of old replays, and the debrief can show, beside each result, the label it was rolled under. Integer arithmetic only.
 */

/** A whole number from 0 to 2^32 - 1, equal on every machine for the same seed and label (MurmurHash3, 32 bit, over UTF-16 code units). */
export function rollWord(seed: string, label: string): number {
  let hash = 0x9747b28c;
  const text = `${seed}|${label}`;
  for (let i = 0; i < text.length; i++) {
    let k = text.charCodeAt(i);
    k = Math.imul(k, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    k = Math.imul(k, 0x1b873593);
    hash ^= k;
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number from 0 up to but not including 1. Labels are unique within a match and worded, because the debrief shows them. */
export function roll(seed: string, label: string): number {
  return rollWord(seed, label) / 4294967296;
}

/** Picks one of `weighted` by a roll; weights are 0 or more. Null if all are 0. */
export function rollAmong<Value>(seed: string, label: string, weighted: readonly (readonly [Value, number])[]): Value | null {
  let total = 0;
  for (const [, weight] of weighted) total += weight;
  if (total <= 0) return null;
  let left = roll(seed, label) * total;
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return weighted[weighted.length - 1]?.[0] ?? null;
}
