import { opponentOf } from "../../model/ids.ts";
import { because } from "../../model/refusals.ts";
import { sideObeyed } from "../allegiance.ts";
import { linesBelieved } from "../lines.ts";
import { always, type DutyRule, knownFormation } from "./duty-rule.ts";
import { lookup } from "./lookup.ts";

/** A line can be set up or mended to any place the enemy does not hold. [LG-29] */
export const liaison: DutyRule = {
  whyNot: always,
  on: {
    what: "site",
    whyNot: ({ scenario, belief, party }, id) => {
      const place = lookup(scenario.sites, id);
      if (!place || place.kind === "water") return because("unknownSite");
      if (party === "between" || belief.sites[id]?.holder === opponentOf(party)) return because("noRoute", { site: id });
      const isWhole = belief.sites[id]?.lineCut[party] === false;
      return isWhole && belief.sides[party].organization.liaison >= 100 ? because("lineWorks", { site: id }) : null;
    },
  },
};

/** Scouts go where the side does not look already. [LG-30] */
export const scouts: DutyRule = {
  whyNot: always,
  on: {
    what: "site",
    whyNot: ({ scenario, belief, party }, id) => {
      if (!lookup(scenario.sites, id)) return because("unknownSite");
      const known = belief.knownHolders[party][id];
      return known?.seen === true && known.hour === belief.hour ? because("alreadyThere", { site: id }) : null;
    },
  },
};

/** Work of the staff, and what is brought up: always of use. [LG-31] */
export const staffWork: DutyRule = { whyNot: always, on: null };
export const supplyColumn: DutyRule = { whyNot: always, on: null };

/** A runner goes to a formation of the own side that is believed to be on the board. [LG-33] */
export const runner: DutyRule = {
  whyNot: always,
  on: {
    what: "formation",
    whyNot: (doer, id) => {
      const formation = knownFormation(doer, id);
      return formation === null || sideObeyed(formation) !== doer.party ? because("notYourFormation") : null;
    },
  },
};

/** A wire of one's own is laid where there is a way over ground not believed to be the enemy's, and no telephone works. [LG-34] */
export const mendLine: DutyRule = {
  whyNot: always,
  on: {
    what: "site",
    whyNot: ({ scenario, belief, party }, id) => {
      const place = lookup(scenario.sites, id);
      if (!place || place.kind === "water") return because("unknownSite");
      if (party === "between") return because("noRoute", { site: id });
      const line = linesBelieved(scenario, belief, party)[id];
      if (line === "telephone") return because("lineWorks", { site: id });
      return line === "enemyGround" ? because("noRoute", { site: id }) : null;
    },
  },
};
