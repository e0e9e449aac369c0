import type { Term } from "../../model/agreements.ts";
import type { Party, SeatId, SideId } from "../../model/ids.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { assertNever } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import { commanderOf } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { constantsOf } from "../constants.ts";
import { DUTY_RULES } from "./duty-rules.ts";
import { lookup } from "./lookup.ts";
import { isOpenTo } from "./vote.ts";

/** A word as the looking party judges it: who would give it to whom. Of a seat of another party only what everybody can see is asked. */
export type Giving = {
  readonly scenario: Scenario;
  readonly belief: Belief;
  readonly by: SeatId;
  readonly byParty: Party;
  readonly toParty: Party;
};

/** The last hour that can be named: it lies in the calendar. [AG-2] */
export function latestHour(scenario: Scenario, belief: Belief): number {
  const last = scenario.turns.at(-1);
  const end = last === undefined ? 0 : last.startHour + last.hours;
  return Math.min(belief.hour + constantsOf(belief.options).wordHours, end);
}

/** What speaks against giving this word. [AG-2, AG-3] */
export function whyNotTerm(giving: Giving, term: Term): Refusal | null {
  const { scenario, belief } = giving;
  switch (term.kind) {
    case "sendFormation":
      return (
        whyNotAmongOwn(giving) ?? whyNotHour(giving, term.until) ?? whyNotSent(giving, term.formation) ?? whyNotOpen(giving, term.site)
      );
    case "holdSite":
      return whyNotAmongOwn(giving) ?? whyNotHour(giving, term.until) ?? whyNotHeld(giving, term.site);
    case "spareSite":
      return whyNotOfSide(giving) ?? whyNotHour(giving, term.until) ?? whyNotForeign(giving, term.site);
    case "leaveBridge":
      return whyNotOfSide(giving) ?? whyNotHour(giving, term.until) ?? whyNotBridge(giving, term.site);
    case "voteFor": {
      const card = lookup(scenario.cards, term.card);
      if (giving.byParty !== giving.toParty) return because("ownSideOnly");
      if (card === undefined) return because("unknownCard");
      if (!isOpenTo(belief, card, giving.byParty)) return because("cardNotOpen", { card: card.id });
      return card.choices.some((choice) => choice.id === term.choice) ? null : because("unknownChoice", { card: card.id });
    }
    case "offerTruce":
      return whyNotDuty(giving, "offerTruce") ?? whyNotHour(giving, term.until) ?? whyNotTruce(giving);
    case "runTrains":
      return whyNotDuty(giving, "trains") ?? whyNotHour(giving, term.until);
    default:
      return assertNever(term);
  }
}

function whyNotHour({ scenario, belief }: Giving, until: number): Refusal | null {
  const latest = latestHour(scenario, belief);
  const isOpen = Number.isInteger(until) && until > belief.hour && until <= latest;
  return isOpen ? null : because("wordHour", { until: latest });
}

function sideOf({ byParty }: Giving): SideId | null {
  return byParty === "between" ? null : byParty;
}

function whyNotOfSide(giving: Giving): Refusal | null {
  return sideOf(giving) === null ? because("notYourDuty") : null;
}

/** What only the own side can see kept is promised only within it. [AG-3] */
function whyNotAmongOwn(giving: Giving): Refusal | null {
  return whyNotOfSide(giving) ?? (giving.byParty === giving.toParty ? null : because("ownSideOnly"));
}

function whyNotSent({ scenario, belief, by }: Giving, id: string): Refusal | null {
  const definition = lookup(scenario.formations, id);
  if (definition === undefined || commanderOf(scenario, belief, id) !== by) return because("notYourFormation");
  if (definition.kind === "ship") return because("shipsStayOnWater");
  return definition.bound ? because("formationBound", { formation: id }) : null;
}

function whyNotOpen(giving: Giving, id: string): Refusal | null {
  const site = lookup(giving.scenario.sites, id);
  if (site === undefined) return because("unknownSite", { site: id });
  if (site.kind === "water") return because("waterOnlyForShips");
  const holder = giving.belief.sites[id]?.holder ?? null;
  return holder === null || holder === sideOf(giving) ? null : because("siteNotHeld", { site: id });
}

function whyNotHeld(giving: Giving, id: string): Refusal | null {
  if (lookup(giving.scenario.sites, id) === undefined) return because("unknownSite", { site: id });
  return giving.belief.sites[id]?.holder === sideOf(giving) ? null : because("siteNotHeld", { site: id });
}

function whyNotForeign(giving: Giving, id: string): Refusal | null {
  if (lookup(giving.scenario.sites, id) === undefined) return because("unknownSite", { site: id });
  return giving.belief.sites[id]?.holder === sideOf(giving) ? because("ownSite", { site: id }) : null;
}

function whyNotBridge(giving: Giving, id: string): Refusal | null {
  if (lookup(giving.scenario.sites, id)?.kind !== "bridge") return because("notABridge");
  if (giving.belief.sites[id]?.holder !== sideOf(giving)) return because("bridgeNotHeld");
  return giving.belief.sites[id]?.bridgeRaised === true ? because("bridgeAlreadySo", { site: id }) : null;
}

function whyNotDuty({ scenario, by, byParty }: Giving, duty: "offerTruce" | "trains"): Refusal | null {
  const has = byParty === "between" && lookup(scenario.seats, by)?.duties.includes(duty) === true;
  return has ? null : because("notYourDuty");
}

/** What speaks against a truce being offered, whoever asks for it. */
export function whyNotTruce({ scenario, belief, by, byParty }: Omit<Giving, "toParty">): Refusal | null {
  return DUTY_RULES.offerTruce.whyNot({ scenario, belief, seat: by, party: byParty });
}
