import { assertNever } from "../model/result.ts";
import type { Condition, Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { sideObeyed } from "./allegiance.ts";

/** Is this true of the match now. The one place where a scenario's conditions are read. */
export function holds(scenario: Scenario, state: MatchState, condition: Condition): boolean {
  switch (condition.kind) {
    case "always":
      return true;
    case "held":
      return state.sites[condition.site]?.holder === condition.by;
    case "heldUntil": {
      const site = state.sites[condition.site];
      const lost = site?.firstLostHour ?? null;
      // Who held it from the first hour and lost it too early did not hold it until then, whoever has it now.
      if (scenario.sites[condition.site]?.holder === condition.by && lost !== null) return lost >= condition.hour;
      return site?.holder === condition.by && (state.hour >= condition.hour || state.ending !== null);
    }
    case "hourFrom":
      return state.hour >= condition.hour;
    case "hostilities":
      return state.hostilities !== null && (condition.openedBy === "any" || state.hostilities.openedBy === condition.openedBy);
    case "chosen":
      return Object.values(state.cards[condition.card]?.chosen ?? {}).includes(condition.choice);
    case "winner":
      return state.ending !== null && condition.is === winnerWord(state);
    case "deadBelow":
      return deadOf(state, condition.of) < condition.count;
    case "endedBefore":
      return state.ending !== null && state.ending.hour < condition.hour;
    case "capacityFrom":
      return state.sides[condition.side].organization[condition.capacity] >= condition.value;
    case "legitimacyFrom":
      return state.sides[condition.side].legitimacy >= condition.value;
    case "sitesHeld": {
      const held = scenario.siteIds.filter((id) => {
        const isOfKind = condition.siteKind === "any" || scenario.sites[id]?.kind === condition.siteKind;
        return isOfKind && state.sites[id]?.holder === condition.by;
      });
      return held.length >= condition.count;
    }
    case "obeys": {
      const formation = state.formations[condition.formation];
      return formation?.status === "present" && sideObeyed(formation) === condition.side;
    }
    case "menFrom":
      return menOf(state, condition.side) >= condition.count;
    case "truceHeld":
      return state.truceUntil !== null && state.truceUntil > state.hour;
    case "not":
      return !holds(scenario, state, condition.of);
    case "all":
      return condition.of.every((each) => holds(scenario, state, each));
    case "any":
      return condition.of.some((each) => holds(scenario, state, each));
    default:
      return assertNever(condition);
  }
}

function winnerWord(state: MatchState): "mrc" | "government" | "settlement" | "nobody" {
  if (state.ending?.by === "settlement") return "settlement";
  return state.ending?.winner ?? "nobody";
}

function deadOf(state: MatchState, of: "mrc" | "government" | "all"): number {
  const { mrc, government } = state.sides;
  if (of === "all") return mrc.tally.dead + government.tally.dead;
  return state.sides[of].tally.dead;
}

/** Men on strength of all formations present that obey the side. */
function menOf(state: MatchState, side: "mrc" | "government"): number {
  let men = 0;
  for (const formation of Object.values(state.formations)) {
    if (formation.status === "present" && sideObeyed(formation) === side) men += formation.men;
  }
  return men;
}
