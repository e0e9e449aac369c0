/**
 * Small readers for the data files of this folder. Each takes what was parsed and says what is wrong with it, by the name of the entry, so that a
 * slip of the pen stops the start with a sentence that finds it.
 */
export type Raw = Readonly<Record<string, unknown>>;

/** Complains about one entry. */
function wrong(where: string, what: string): never {
  throw new Error(`history data, ${where}: ${what}`);
}

/** The entries of a file, each an object. */
export function readList(raw: unknown, file: string): readonly Raw[] {
  if (!Array.isArray(raw)) wrong(file, "is not a list");
  return raw.map((entry, at) => readRecord(entry, `${file}, entry ${at + 1}`));
}

export function readRecord(raw: unknown, where: string): Raw {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) wrong(where, "is not an object");
  return raw as Raw;
}

export function readText(raw: Raw, key: string, where: string): string {
  const value = raw[key];
  if (typeof value !== "string" || value.trim() === "") wrong(where, `${key} is not a text`);
  return value;
}

export function readTextOrNull(raw: Raw, key: string, where: string): string | null {
  return raw[key] === undefined || raw[key] === null ? null : readText(raw, key, where);
}

export function readNumberOrNull(raw: Raw, key: string, where: string): number | null {
  const value = raw[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== "number") wrong(where, `${key} is not a number`);
  return value;
}

export function readTexts(raw: Raw, key: string, where: string): readonly string[] {
  const value = raw[key] ?? [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string" || item === "")) wrong(where, `${key} is not a list of texts`);
  return value as readonly string[];
}

/** One of a fixed list of words. */
export function readWord<Word extends string>(raw: Raw, key: string, words: readonly Word[], where: string): Word {
  const found = words.find((word) => word === raw[key]);
  if (found === undefined) wrong(where, `${key} is ${JSON.stringify(raw[key])}, not one of ${words.join(", ")}`);
  return found;
}

/** Fields that nobody reads are slips of the pen. */
export function readNothingElse(raw: Raw, keys: readonly string[], where: string): void {
  for (const key of Object.keys(raw)) if (!keys.includes(key)) wrong(where, `there is no field ${key}`);
}

/** Throws unless it holds. */
export function demand(holds: boolean, where: string, what: string): asserts holds {
  if (!holds) wrong(where, what);
}

/** By id; an id that comes twice is an error. */
export function readById<Entry extends { readonly id: string }>(entries: readonly Entry[], what: string): ReadonlyMap<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    demand(!byId.has(entry.id), `${what} ${entry.id}`, "the id comes twice");
    byId.set(entry.id, entry);
  }
  return byId;
}
