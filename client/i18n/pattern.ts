/** What a sentence may be filled with. Names are put in as they are; numbers are written in the reader's way. */
export type Params = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Fills one pattern of `shared/text`. The notation is the part of ICU MessageFormat we need, so that a translator's tools understand it:
 * `{name}`, `{count, plural, one {# man} other {# men}}`, `{side, select, mrc {the MRC} other {the government}}`.
 * A placeholder without a value becomes `…`: a gap that is seen, in a sentence that still stands.
 */
export function fillPattern(pattern: string, params: Params, locale: string): string {
  return fill(pattern, params, locale, null);
}

/** The placeholders of a pattern, nested ones included; a test sets them beside what the rules send. */
export function placeholdersOf(pattern: string): readonly string[] {
  const found = new Set<string>();
  for (const part of partsOf(pattern)) {
    if (part.kind === "words") continue;
    found.add(part.name);
    for (const branch of Object.values(part.branches)) for (const inner of placeholdersOf(branch)) found.add(inner);
  }
  return [...found];
}

type Part =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "value"; readonly name: string; readonly branches: Readonly<Record<string, never>> }
  | { readonly kind: "plural" | "select"; readonly name: string; readonly branches: Readonly<Record<string, string>> };

function fill(pattern: string, params: Params, locale: string, count: number | null): string {
  return partsOf(pattern)
    .map((part) => {
      if (part.kind === "words") return count === null ? part.text : part.text.replaceAll("#", write(count, locale));
      const value = params[part.name];
      if (part.kind === "value") return value === undefined || value === null ? "…" : write(value, locale);
      if (part.kind === "select") return fill(part.branches[String(value)] ?? part.branches["other"] ?? "…", params, locale, count);
      const number = Number(value ?? 0);
      const branch = part.branches[`=${number}`] ?? part.branches[rulesOf(locale).select(number)] ?? part.branches["other"];
      return fill(branch ?? "…", params, locale, number);
    })
    .join("");
}

function write(value: string | number | boolean, locale: string): string {
  return typeof value === "number" ? numbersOf(locale).format(value) : String(value);
}

function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("{", at);
    if (open < 0) break;
    if (open > at) parts.push({ kind: "words", text: pattern.slice(at, open) });
    const close = closingBrace(pattern, open);
    parts.push(partOf(pattern.slice(open + 1, close)));
    at = close + 1;
  }
  if (at < pattern.length) parts.push({ kind: "words", text: pattern.slice(at) });
  return parts;
}

function partOf(inside: string): Part {
  const [name = "", kind, ...rest] = inside.split(",");
  if (kind === undefined) return { kind: "value", name: name.trim(), branches: {} };
  return { kind: kind.trim() === "plural" ? "plural" : "select", name: name.trim(), branches: branchesOf(rest.join(",")) };
}

function branchesOf(text: string): Readonly<Record<string, string>> {
  const branches: Record<string, string> = {};
  let at = 0;
  for (let open = text.indexOf("{", at); open >= 0; open = text.indexOf("{", at)) {
    const close = closingBrace(text, open);
    branches[text.slice(at, open).trim()] = text.slice(open + 1, close);
    at = close + 1;
  }
  return branches;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}") depth--;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is not closed in “${text}”`);
}

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function rulesOf(locale: string): Intl.PluralRules {
  const known = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, known);
  return known;
}

function numbersOf(locale: string): Intl.NumberFormat {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, known);
  return known;
}
