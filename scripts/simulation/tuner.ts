import type { Row } from "../../shared/analysis/laboratory/rows.ts";
import { CONSTANTS, type ConstantName } from "../../shared/rules/constants.ts";
import { roll } from "../../shared/rules/dice.ts";

export type Constants = Readonly<Record<string, number>>;
type Range = readonly [number, number];

/** One set of constants that was played, and the sum of what its rows miss by. */
export type Trial = { readonly number: number; readonly constants: Constants; readonly miss: number; readonly rows: readonly Row[] };

/** The constants that may be turned: those named, or all whose range leaves room. Throws for a name that is no constant. */
export function tunable(names: readonly string[]): readonly ConstantName[] {
  for (const name of names) if (!Object.hasOwn(CONSTANTS, name)) throw new Error(`no constant is called ${name}`);
  const all = Object.keys(CONSTANTS) as ConstantName[];
  return all.filter((name) => (names.length === 0 ? CONSTANTS[name].range[0] < CONSTANTS[name].range[1] : names.includes(name)));
}

/** The range in which a constant is searched: its own, or as many times as wide on both sides, and never below nothing. */
export function searchRange(name: ConstantName, width: number): Range {
  const { value, range } = CONSTANTS[name];
  return [Math.max(0, value - (value - range[0]) * width), value + (range[1] - value) * width];
}

/**
 * The next set to try: the best one with one to three constants moved. Early trials move far, later ones less and less.
 * The same seed and trial give the same set.
 */
export function proposal(
  best: Constants,
  names: readonly ConstantName[],
  { seed, trial, trials, width }: { readonly seed: string; readonly trial: number; readonly trials: number; readonly width: number },
): Constants {
  const dice = (label: string) => roll(seed, `tune/${trial}/${label}`);
  const moved: Record<string, number> = { ...best };
  const count = 1 + Math.floor(3 * dice("count"));
  const reach = 0.5 * (1 - trial / (trials + 1)) + 0.1;
  for (let index = 0; index < count; index++) {
    const name = names[Math.floor(names.length * dice(`which/${index}`))];
    if (name === undefined) continue;
    const [low, high] = searchRange(name, width);
    const from = moved[name] ?? CONSTANTS[name].value;
    const to = from + (2 * dice(`by/${index}`) - 1) * reach * (high - low);
    moved[name] = Number(Math.min(high, Math.max(low, to)).toPrecision(4));
  }
  return moved;
}

/** A beginning that owes nothing to the usual values but their ranges: each constant moved by dice within half its range. */
export function scattered(names: readonly ConstantName[], seed: string): Constants {
  return Object.fromEntries(
    names.map((name) => {
      const [low, high] = searchRange(name, 0.5);
      return [name, Number((low + roll(seed, `scatter/${name}`) * (high - low)).toPrecision(4))];
    }),
  );
}

/** What all rows miss together: a row counts at most three times its width, so that one lost row does not hide the others. */
export function missOfRows(rows: readonly Pick<Row, "miss">[]): number {
  return rows.reduce((sum, { miss }) => sum + Math.min(3, miss), 0);
}
