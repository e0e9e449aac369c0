import type { Party } from "../model/ids.ts";
import type { DutyKind } from "../model/orders.ts";
import type { FormationKind, SiteKind } from "../model/scenario.ts";

/**
 * How the bots think, as data. One doctrine a party and none for a city: what differs between the cities is what the bots see. None looks ahead.
 * Ratios are of own force to the enemy's as the bot estimates them.
 */
export type Doctrine = {
  /** Will from which the council votes to take guarded places, and to open hostilities (docs/MODEL.md, RD-7). */
  readonly voteTakeFrom: number;
  readonly voteOpenFrom: number;
  /** Force against force wanted before a show of force, an assault, and an assault on the enemy's seat of power. */
  readonly showRatio: number;
  readonly assaultRatio: number;
  readonly seatRatio: number;
  /** Of this the planner adds nothing more to an attack. */
  readonly enoughRatio: number;
  /** Effective men kept at the own seat of power when the enemy is near it. */
  readonly reserve: number;
  /** At most so many formations in one strike. */
  readonly strikeBodies: number;
  /** Whether those without another task draw near the enemy: always, or only once shots have fallen. */
  readonly movesUp: "always" | "inWar";
  /** Effective men wanted at each own key site before anything else. */
  readonly garrison: number;
  /** Effective men presumed at the enemy's seat of power as long as nobody has looked. */
  readonly presumed: number;
  /** How far, in routes, anybody is sent on the way to an attack or to help. */
  readonly reachHops: number;
  /** What a site is worth beside its weight. */
  readonly siteWorth: Readonly<Partial<Record<SiteKind, number>>>;
  /** How much this party likes each duty, beside what its need adds. */
  readonly dutyTaste: Readonly<Partial<Record<DutyKind, number>>>;
  /** Share of summonses that claim what may not be true. */
  readonly lies: number;
};

const SITE_WORTH: Doctrine["siteWorth"] = {
  "seat-of-power": 6,
  staff: 3,
  telephone: 4,
  arsenal: 3,
  telegraph: 2,
  station: 2,
  bridge: 1,
  depot: 1,
  power: 1,
  bank: 1,
};

export const DOCTRINES: Readonly<Record<Party, Doctrine>> = {
  mrc: {
    voteTakeFrom: 1,
    voteOpenFrom: 3.5,
    showRatio: 3.6,
    assaultRatio: 1.5,
    seatRatio: 2,
    enoughRatio: 5,
    reserve: 150,
    strikeBodies: 6,
    movesUp: "always",
    garrison: 0,
    presumed: 500,
    reachHops: 5,
    siteWorth: SITE_WORTH,
    dutyTaste: {
      agitate: 3,
      appointCommissar: 3,
      callOut: 2,
      publish: 1,
      scouts: 0.5,
      staffWork: 1,
      liaison: 1,
      supplyColumn: 1,
      summon: 0,
    },
    lies: 0.1,
  },
  government: {
    voteTakeFrom: 1,
    voteOpenFrom: 3.5,
    showRatio: 3.6,
    assaultRatio: 1.7,
    seatRatio: 2.2,
    enoughRatio: 4,
    reserve: 300,
    strikeBodies: 6,
    movesUp: "inWar",
    garrison: 100,
    presumed: 400,
    reachHops: 4,
    siteWorth: SITE_WORTH,
    dutyTaste: {
      agitate: 0,
      appointCommissar: 1,
      callOut: 2,
      publish: 2,
      scouts: 0.5,
      staffWork: 1,
      liaison: 1,
      supplyColumn: 1,
      negotiate: 0,
      summon: 0,
    },
    lies: 0.3,
  },
  between: {
    voteTakeFrom: 1,
    voteOpenFrom: 3.5,
    showRatio: 0,
    assaultRatio: 0,
    seatRatio: 0,
    enoughRatio: 0,
    reserve: 0,
    strikeBodies: 0,
    movesUp: "inWar",
    garrison: 0,
    presumed: 0,
    reachHops: 0,
    siteWorth: {},
    dutyTaste: { negotiate: 2, visitBarracks: 2, offerTruce: 3, trains: 0 },
    lies: 0,
  },
};

/** A guess at how well each kind fights, where the bot knows no better; 1 is trained infantry. */
export const GUESSED_QUALITY: Readonly<Record<FormationKind, number>> = {
  officers: 1.1,
  "shock-troops": 1.1,
  cadets: 1,
  "armoured-cars": 1,
  sailors: 0.9,
  cossacks: 0.9,
  cyclists: 0.8,
  engineers: 0.8,
  regiment: 0.65,
  guns: 0.6,
  women: 0.6,
  volunteers: 0.6,
  "red-guard": 0.5,
  ship: 0.5,
  militia: 0.4,
};
