/** Four lanes of 32 bits: enough that two different states never meet, and cheap in every engine. */
const LANES = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667] as const;
const MULTIPLIERS = [0xcc9e2d51, 0x1b873593, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * Thirty-two hexadecimal digits that stand for a piece of plain JSON: equal for equal values whatever the order of their keys, and the same
 * in Node and in every browser (integers and Math.imul only). A check on equality, not a secret.
 */
export function digestOf(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/** The digest of a text's UTF-16 code units. */
export function digestOfText(text: string): string {
  let [a, b, c, d] = LANES as readonly [number, number, number, number];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = stir(a, unit, MULTIPLIERS[0]);
    b = stir(b, unit ^ a, MULTIPLIERS[1]);
    c = stir(c, unit ^ b, MULTIPLIERS[2]);
    d = stir(d, unit ^ c, MULTIPLIERS[3]);
  }
  return [a, b, c, d].map((lane) => hex(finish(lane ^ text.length))).join("");
}

function stir(lane: number, unit: number, multiplier: number): number {
  const mixed = Math.imul(lane ^ unit, multiplier);
  return (mixed << 13) | (mixed >>> 19);
}

function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}

/** JSON with the keys of every object in the order of their code units. Throws for what JSON cannot say (NaN, functions, undefined in a list). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`not plain JSON: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const fields = value as Readonly<Record<string, unknown>>;
    const written: string[] = [];
    for (const key of Object.keys(fields).sort()) {
      if (fields[key] !== undefined) written.push(`${JSON.stringify(key)}:${canonicalJson(fields[key])}`);
    }
    return `{${written.join(",")}}`;
  }
  throw new Error(`not plain JSON: ${typeof value}`);
}
