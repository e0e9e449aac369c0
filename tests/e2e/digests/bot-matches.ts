import { playMatch } from "../../../shared/bots/play-match.ts";
import { digestOf } from "../../../shared/replay/digest.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

export type MatchWanted = { readonly city: string; readonly seed: string };

/** Plays matches between bots, one after the other, and answers for each the digest of the state after each of its turns. */
export function digestsOfMatches(wanted: readonly MatchWanted[]): readonly (readonly string[])[] {
  return wanted.map(({ city, seed }) => {
    const digests: string[] = [];
    playMatch(loadScenario(city, "historical"), { seed, afterTurn: ({ state }) => digests.push(digestOf(state)) });
    return digests;
  });
}
