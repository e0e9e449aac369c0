import { assertNever } from "../model/result.ts";
import type { Effect, FormationSelector } from "../model/scenario.ts";
import type { ConditionData } from "./format-effects.ts";

/** A thing that a condition or an effect speaks of. A choice is written `card/choice`. */
export type Mention = { readonly what: "site" | "formation" | "district" | "card" | "choice"; readonly id: string };

const site = (id: string): Mention => ({ what: "site", id });
const formation = (id: string): Mention => ({ what: "formation", id });

/** Everything a condition names. */
export function mentionsOfCondition(condition: ConditionData): readonly Mention[] {
  switch (condition.kind) {
    case "held":
    case "heldUntil":
      return [site(condition.site)];
    case "obeys":
      return [formation(condition.formation)];
    case "chosen":
      return [
        { what: "card", id: condition.card },
        { what: "choice", id: `${condition.card}/${condition.choice}` },
      ];
    case "not":
      return mentionsOfCondition(condition.of);
    case "all":
    case "any":
      return condition.of.flatMap(mentionsOfCondition);
    default:
      return [];
  }
}

/** Everything an effect names. */
export function mentionsOfEffect(effect: Effect): readonly Mention[] {
  switch (effect.kind) {
    case "upsurge":
      return effect.district === "all" ? [] : [{ what: "district", id: effect.district }];
    case "allegiance":
    case "morale":
    case "armed":
      return mentionsOfSelector(effect.formations);
    case "holder":
    case "line":
      return [site(effect.site)];
    case "bridges":
      return effect.sites.map(site);
    case "arrival":
    case "depart":
      return [formation(effect.formation)];
    case "place":
      return [formation(effect.formation), site(effect.site)];
    case "capacity":
    case "legitimacy":
    case "resolve":
    case "will":
    case "volunteers":
    case "stocks":
    case "permit":
    case "trains":
    case "truce":
    case "settlement":
      return [];
    default:
      return assertNever(effect);
  }
}

function mentionsOfSelector(selector: FormationSelector): readonly Mention[] {
  if ("these" in selector) return selector.these.map(formation);
  return "at" in selector ? [site(selector.at)] : [];
}

/**
 * The variables of the model that an effect changes, each by a name of its own, so that a card can be asked how many it touches. Two regiments are
 * one variable: their allegiance; two sides are two.
 */
export function variableOf(effect: Effect): string {
  switch (effect.kind) {
    case "capacity":
      return `${effect.side} ${effect.capacity}`;
    case "legitimacy":
    case "resolve":
    case "will":
    case "upsurge":
    case "volunteers":
    case "stocks":
    case "trains":
    case "line":
      return `${"side" in effect ? effect.side : ""} ${effect.kind}`;
    case "permit":
      return `${effect.side} ${effect.act}`;
    case "allegiance":
    case "morale":
    case "armed":
    case "holder":
    case "bridges":
    case "arrival":
    case "depart":
    case "place":
    case "truce":
    case "settlement":
      return effect.kind;
    default:
      return assertNever(effect);
  }
}
