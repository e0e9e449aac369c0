import type { StartId } from "../model/ids.ts";
import type { ScenarioFiles, StartAsWritten } from "./format.ts";

type Turns = NonNullable<StartAsWritten["turns"]>;

/** A start with everything it takes over from the start it is like. */
export type StartFile = Omit<StartAsWritten, "like" | "startOs" | "turns"> & { readonly startOs: string; readonly turns: Turns };

/** The start of this name, with what it takes over. Throws if there is none, or if it says neither itself nor by another when it begins. */
export function startOf({ scenario }: ScenarioFiles, start: StartId): StartFile {
  const written = scenario.starts[start];
  if (!written) throw new Error(`scenario ${scenario.id} has no start ${start}; it has ${Object.keys(scenario.starts).join(", ")}`);
  const chain = chainOf(scenario.starts, start);
  const startOs = chain.find((each) => each.startOs !== undefined)?.startOs;
  const turns = chain.find((each) => each.turns !== undefined)?.turns;
  if (startOs === undefined || turns === undefined) throw new Error(`start ${start} does not say when it begins or has no turns`);
  const inherited = chain.slice(1).reverse();
  const merged = [...inherited, written].reduce(over);
  return { ...merged, variant: written.variant, startOs, turns: turns.filter((turn) => turn.startOs >= startOs) };
}

/** The start and those it is like, nearest first. */
function chainOf(starts: ScenarioFiles["scenario"]["starts"], start: StartId): readonly StartAsWritten[] {
  const chain: StartAsWritten[] = [];
  for (let id: StartId | undefined = start; id !== undefined; ) {
    const each: StartAsWritten | undefined = starts[id];
    if (!each) throw new Error(`start ${start}: start ${id} is not in scenario.json`);
    if (chain.includes(each)) throw new Error(`start ${start} is like itself`);
    chain.push(each);
    id = each.like;
  }
  return chain;
}

/** What the nearer start says goes before what the farther one says, thing by thing. */
function over(farther: StartAsWritten, nearer: StartAsWritten): StartAsWritten {
  return {
    ...nearer,
    sides: { ...farther.sides, ...nearer.sides },
    districts: { ...farther.districts, ...nearer.districts },
    sites: { ...farther.sites, ...nearer.sites },
    formations: { ...farther.formations, ...nearer.formations },
    aims: { ...farther.aims, ...nearer.aims },
    leanings: { ...farther.leanings, ...nearer.leanings },
  };
}
