import type { CausesFound } from "../simulation/find-causes.ts";

type Written = CausesFound & { readonly version: string };

/** The parts played now, and of an earlier run of the same model, seed and size those that were not played now. */
export function mergedWith(found: CausesFound, version: string, old: unknown): CausesFound {
  if (!isOfTheSame(found, version, old)) return found;
  const parts = new Set(found.comparisons.map(({ part }) => part));
  return {
    ...found,
    gamesPlayed: found.gamesPlayed + old.gamesPlayed,
    comparisons: [...found.comparisons, ...old.comparisons.filter(({ part }) => !parts.has(part))],
    organization: found.organization ?? old.organization,
    capacities: found.capacities ?? old.capacities,
    secondSet: found.secondSet ?? old.secondSet,
  };
}

function isOfTheSame(found: CausesFound, version: string, old: unknown): old is Written {
  if (typeof old !== "object" || old === null) return false;
  const before = old as Partial<Written>;
  return before.version === version && before.seed === found.seed && before.games === found.games;
}
