import type { Party } from "../model/ids.ts";
import type { DutyKind } from "../model/orders.ts";
import type { FormationKind, SiteKind } from "../model/scenario.ts";

/**
 * How the bots think, as data. One doctrine a party and none for a city: what differs between the cities is what the bots see. None looks ahead.
 * Ratios are of own force to the enemy's as the bot estimates them.
 */
export type Doctrine = {
  /** Times the will at which councils usually vote to take guarded places, and to open hostilities (docs/MODEL.md, RD-7). */
  readonly voteTake: number;
  readonly voteOpen: number;
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
  /** Share of the enemy's force at the doors of a key site that must be matched within. */
  readonly threatShare: number;
  /** Effective men presumed at the enemy's seat of power as long as nobody has looked. */
  readonly presumed: number;
  /** How far, in routes, anybody is sent on the way to an attack or to help. */
  readonly reachHops: number;
  /** What a site is worth beside its weight if it lies at the door of the enemy's seat of power: how much this party wants to ring it. */
  readonly ringWorth: number;
  /** The same of a site that is the last way open to any place of the enemy. */
  readonly gapWorth: number;
  /** What a site is worth beside its weight. */
  readonly siteWorth: Readonly<Partial<Record<SiteKind, number>>>;
  /** How much this party likes each duty, beside what its need adds. */
  readonly dutyTaste: Readonly<Partial<Record<DutyKind, number>>>;
  /** Share of summonses that claim what may not be true. */
  readonly lies: number;
  /** Votes for what both sides could sign. */
  readonly settles: boolean;
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
    voteTake: 1,
    voteOpen: 1,
    showRatio: 3.6,
    assaultRatio: 1.7,
    seatRatio: 2,
    enoughRatio: 5,
    reserve: 150,
    strikeBodies: 6,
    movesUp: "always",
    garrison: 0,
    threatShare: 0.3,
    presumed: 560,
    reachHops: 5,
    ringWorth: 0,
    gapWorth: 0,
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
    settles: false,
  },
  government: {
    voteTake: 1,
    voteOpen: 1,
    showRatio: 4.5,
    assaultRatio: 1.4,
    seatRatio: 6,
    enoughRatio: 4,
    reserve: 150,
    strikeBodies: 6,
    movesUp: "inWar",
    garrison: 100,
    threatShare: 0.4,
    presumed: 250,
    reachHops: 5,
    ringWorth: 8,
    gapWorth: 8,
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
    settles: false,
  },
  between: {
    voteTake: 1,
    voteOpen: 1,
    showRatio: 0,
    assaultRatio: 0,
    seatRatio: 0,
    enoughRatio: 0,
    reserve: 0,
    strikeBodies: 0,
    movesUp: "inWar",
    garrison: 0,
    threatShare: 0,
    presumed: 0,
    reachHops: 0,
    ringWorth: 0,
    gapWorth: 0,
    siteWorth: {},
    dutyTaste: { negotiate: 2, visitBarracks: 2, offerTruce: 3, trains: 0 },
    lies: 0,
    settles: false,
  },
};

/** A guess at how well each kind fights and how many of it have a rifle, where the bot knows no better; quality 1 is trained infantry. */
export const GUESSED: Readonly<Record<FormationKind, { readonly quality: number; readonly armed: number }>> = {
  "shock-troops": { quality: 1.4, armed: 1 },
  officers: { quality: 1.2, armed: 1 },
  cadets: { quality: 1.1, armed: 1 },
  cossacks: { quality: 1, armed: 1 },
  sailors: { quality: 0.9, armed: 1 },
  "armoured-cars": { quality: 0.9, armed: 1 },
  ship: { quality: 0.9, armed: 1 },
  women: { quality: 0.9, armed: 1 },
  cyclists: { quality: 0.8, armed: 1 },
  engineers: { quality: 0.8, armed: 1 },
  volunteers: { quality: 0.8, armed: 0.9 },
  guns: { quality: 0.7, armed: 1 },
  militia: { quality: 0.7, armed: 1 },
  regiment: { quality: 0.6, armed: 1 },
  "red-guard": { quality: 0.5, armed: 0.5 },
};

/** Morale of an enemy about whom one knows nothing, as a factor of his force. */
export const GUESSED_MORALE = 1.15;
