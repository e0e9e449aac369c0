import { opponentOf } from "../../model/ids.ts";
import { because } from "../../model/refusals.ts";
import { sideObeyed } from "../allegiance.ts";
import { always, type DutyRule, knownFormation } from "./duty-rule.ts";
import { lookup } from "./lookup.ts";

/** Allegiance beyond which a meeting has nothing left to win. */
const WON_OVER = 95;

/** A meeting at any body of men the side knows the place of: its own, those who wait, the enemy's too. [LG-22] */
export const agitate: DutyRule = {
  whyNot: always,
  on: {
    what: "formation",
    whyNot: (doer, id) => {
      const formation = knownFormation(doer, id);
      if (formation === null) return because("unknownFormation");
      const isWonOver = sideObeyed(formation) === doer.party && Math.abs(formation.allegiance) >= WON_OVER;
      return isWonOver ? because("obeysAlready", { formation: id }) : null;
    },
  },
};

/** A commissar goes to those who obey the side or wait, once; the enemy's would not let him in. [LG-23] */
export const appointCommissar: DutyRule = {
  whyNot: always,
  on: {
    what: "formation",
    whyNot: (doer, id) => {
      const { party } = doer;
      const formation = knownFormation(doer, id);
      if (formation === null) return because("unknownFormation");
      if (party === "between" || sideObeyed(formation) === opponentOf(party)) return because("notNeutral", { formation: id });
      return formation.commissar === party ? because("hasCommissar", { formation: id }) : null;
    },
  },
};

/** Conciliators speak to those who wait. [LG-24] */
export const visitBarracks: DutyRule = {
  whyNot: always,
  on: {
    what: "formation",
    whyNot: (doer, id) => {
      const formation = knownFormation(doer, id);
      if (formation === null) return because("unknownFormation");
      return sideObeyed(formation) === null ? null : because("notNeutral", { formation: id });
    },
  },
};

/** The people of a district are called into the street. [LG-25] */
export const callOut: DutyRule = {
  whyNot: always,
  on: { what: "district", whyNot: ({ scenario }, id) => (lookup(scenario.districts, id) ? null : because("unknownDistrict")) },
};

/** A paper or a leaflet. [LG-31] */
export const publish: DutyRule = { whyNot: always, on: null };
