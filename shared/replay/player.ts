import type { GameEvent } from "../model/events.ts";
import { accept, type Result, refuse } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { closeCouncil } from "../rules/council.ts";
import { decide } from "../rules/decide.ts";
import { evolve } from "../rules/evolve.ts";
import { resolveTurn } from "../rules/resolve.ts";
import { startMatch } from "../rules/start.ts";
import { digestOf } from "./digest.ts";
import type { MatchRecord, RecordEntry, RecordHead } from "./record.ts";

/** Where a match stands: the truth, and everything that happened on the way. */
export type Standing = { readonly state: MatchState; readonly events: readonly GameEvent[] };

/** Why a record cannot be played. `entry` counts from 0; null for its head. */
export type ReplayProblem = { readonly entry: number | null; readonly message: string };

/** The state before the first entry. */
export function openingOf(scenario: Scenario, head: RecordHead): Standing {
  return startMatch(scenario, { seed: head.seed, options: head.options });
}

/** What one entry makes of a standing. A recorded order that the rules refuse is a problem, never skipped. */
export function applyEntry(scenario: Scenario, standing: Standing, entry: RecordEntry): Result<Standing, string> {
  switch (entry.kind) {
    case "seat":
    case "telegram":
    case "carriedOn":
      return accept(standing);
    case "order": {
      const decision = decide(scenario, standing.state, entry.seat, entry.order);
      if (!decision.ok) return refuse(`the order of ${entry.seat} is refused: ${decision.error.code}`);
      const state = decision.value.reduce(evolve, standing.state);
      return accept({ state, events: [...standing.events, ...decision.value] });
    }
    case "closeCouncil": {
      if (standing.state.phase !== "council") return refuse(`the council cannot close in the phase ${standing.state.phase}`);
      return accept(joined(standing, closeCouncil(scenario, standing.state)));
    }
    case "resolve": {
      if (standing.state.phase !== "orders") return refuse(`the turn cannot be resolved in the phase ${standing.state.phase}`);
      return accept(joined(standing, resolveTurn(scenario, standing.state)));
    }
    default:
      return refuse(`unknown kind of entry ${JSON.stringify(entry satisfies never)}`);
  }
}

function joined(before: Standing, after: Standing): Standing {
  return { state: after.state, events: [...before.events, ...after.events] };
}

/** A turn as the replay found it: the digest of the state after it. */
export type ReplayedTurn = { readonly turn: number; readonly digest: string; readonly events: number };

/**
 * Plays a record from its first entry to its last. Says which entry does not fit: an order the rules refuse, an entry of another turn, or a
 * digest other than the one that was noted.
 */
export function replay(
  scenario: Scenario,
  record: MatchRecord,
): Result<Standing & { readonly turns: readonly ReplayedTurn[] }, ReplayProblem> {
  if (record.scenario !== scenario.id || record.start !== scenario.start) {
    return refuse({ entry: null, message: `the record is of ${record.scenario}/${record.start}, not of ${scenario.id}/${scenario.start}` });
  }
  let standing = openingOf(scenario, record);
  const turns: ReplayedTurn[] = [];
  for (const [index, entry] of record.entries.entries()) {
    if (entry.turn !== standing.state.turn) {
      return refuse({ entry: index, message: `it is of turn ${entry.turn}, but the match is at turn ${standing.state.turn}` });
    }
    const next = applyEntry(scenario, standing, entry);
    if (!next.ok) return refuse({ entry: index, message: next.error });
    standing = next.value;
    if (entry.kind !== "resolve") continue;
    const digest = digestOf(standing.state);
    if (entry.digest !== null && entry.digest !== digest) {
      return refuse({ entry: index, message: `after turn ${entry.turn} the state's digest is ${digest}, but ${entry.digest} was noted` });
    }
    turns.push({ turn: entry.turn, digest, events: standing.events.length });
  }
  return accept({ ...standing, turns });
}
