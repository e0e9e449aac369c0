import { opponentOf } from "../../model/ids.ts";
import { because } from "../../model/refusals.ts";
import { always, type Doer, type DutyRule } from "./duty-rule.ts";
import { lookup } from "./lookup.ts";

/** Those who hold an enemy place are summoned to surrender it. [LG-26] */
export const summon: DutyRule = {
  whyNot: always,
  on: {
    what: "site",
    whyNot: ({ scenario, belief, party }, id) => {
      if (!lookup(scenario.sites, id)) return because("unknownSite");
      const holder = belief.sites[id]?.holder ?? null;
      return party !== "between" && holder === opponentOf(party) ? null : because("notEnemySite", { site: id });
    },
  },
};

/** Talks, as long as there is something left to talk the sides into. [LG-27] */
export const negotiate: DutyRule = {
  whyNot: ({ belief }) => (belief.conciliation >= 100 ? because("nothingToNegotiate") : null),
  on: null,
};

/** A truce is offered if the scenario knows one, none holds, and none lies before the sides already. [LG-28] */
export const offerTruce: DutyRule = {
  whyNot: (doer) => {
    const { belief } = doer;
    if (belief.truceUntil !== null && belief.truceUntil > belief.hour) return because("truceHolds", { until: belief.truceUntil });
    const card = truceCardOf(doer);
    if (card === undefined) return because("nothingToNegotiate");
    return belief.cards[card]?.status === "open" ? because("truceAlreadyOffered") : null;
  },
  on: null,
};

function truceCardOf({ scenario }: Doer) {
  return scenario.cardIds.find((id) => scenario.cards[id]?.agreed?.effects.some((effect) => effect.kind === "truce"));
}

/** Whether a side's trains run. [LG-32] */
export const trains: DutyRule = {
  whyNot: always,
  on: {
    what: "trains",
    whyNot: ({ belief }, side, stop) => (belief.trainsStopped[side] === stop ? because("trainsAlreadySo", { side }) : null),
  },
};
