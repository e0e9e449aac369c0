/**
 * The files of a scenario, as a person writes them: one folder a city with scenario.json, board.json, formations.json, seats.json, calendar.json
 * and cards.json. Everything is strict: a misspelt field is an error, not silence. docs/SCENARIOS.md walks through each file.
 *
 * Times are old-style local times (`1917-10-25T02:10`); the loader turns them into whole hours from the start that is played.
 */
import { z } from "zod";
import { SIDES } from "../model/ids.ts";
import { DUTIES } from "../model/orders.ts";
import { PACES } from "../model/paces.ts";
import { FORMATION_KINDS, SITE_KINDS } from "../model/scenario.ts";
import { condition, effect } from "./format-effects.ts";
import { capacityValue, factIds, id, localName, os, percent, sentence, side } from "./format-words.ts";

// ---------------------------------------------------------------- board.json

const upsurge = z.strictObject({ mrc: percent.optional(), government: percent.optional() });
const place = { id, name: localName, lat: z.number().min(50).max(65), lon: z.number().min(25).max(45) };
const pair = z.tuple([id, id]);

const districtFile = z.strictObject({ id, name: localName, upsurge: upsurge.default({}) });

const siteFile = z.strictObject({
  ...place,
  kind: z.enum(SITE_KINDS),
  district: id,
  /** Share in holding the city; 0 for barracks and water. */
  weight: z.number().min(0).max(10),
  /** The defender's effective force is multiplied by this. */
  cover: z.number().min(0.5).max(3),
  holder: side.nullable(),
  effects: z.array(z.strictObject({ capacity: capacityValue, by: z.int().min(-20).max(20) })).default([]),
  pickets: z.int().min(0).max(500).default(0),
  includes: z.array(z.strictObject(place)).default([]),
  facts: factIds,
});

export const boardFile = z.strictObject({
  /** Where x and y are 0. */
  centre: z.strictObject({ lat: z.number(), lon: z.number() }),
  /** Given, not computed, so that x and y come out the same on every machine. */
  metresPerDegree: z.strictObject({ lat: z.number().positive(), lon: z.number().positive() }),
  districts: z.array(districtFile).min(1),
  sites: z.array(siteFile).min(1),
  /** Each pair once: a route runs both ways. */
  routes: z.array(pair).min(1),
  waterRoutes: z.array(pair).default([]),
});

// ----------------------------------------------------------- formations.json

const formationFile = z.strictObject({
  id,
  name: localName,
  kind: z.enum(FORMATION_KINDS),
  /** Who commands it when it obeys that side. Both are given, for a formation may change its mind. */
  seats: z.strictObject({ mrc: id, government: id }),
  men: z.int().min(1).max(20000),
  menRange: z.tuple([z.int().min(0), z.int().max(20000)]),
  turnsOutInPart: z.boolean().default(false),
  armed: z.number().min(0).max(1),
  quality: z.number().min(0.1).max(2),
  morale: percent,
  discipline: percent,
  allegiance: z.int().min(-100).max(100),
  site: id,
  /** Where it belongs; the site where it starts, if not given. */
  barracks: id.optional(),
  /** Null: there from the start. */
  arrivesOs: os.nullable().default(null),
  byRail: z.boolean().default(false),
  guns: z.int().min(0).max(60).default(0),
  recruits: z.boolean().default(false),
  bound: z.boolean().default(false),
  note: sentence,
  facts: factIds,
});

export const formationsFile = z.array(formationFile).min(1);

// ---------------------------------------------------------------- seats.json

const aimFile = z.strictObject({
  id,
  text: sentence,
  secret: z.boolean(),
  reachedIf: condition,
  inHistory: z.boolean(),
  facts: factIds,
});

const seatFile = z.strictObject({
  id,
  party: z.enum([...SIDES, "between"]),
  name: localName,
  brief: z.string().min(40).max(500),
  headquarters: id,
  isStaff: z.boolean().default(false),
  duties: z.array(z.enum(DUTIES)),
  aims: z.array(aimFile).length(2),
  facts: factIds,
});

export const seatsFile = z.array(seatFile).min(1);

// ------------------------------------------------------------- calendar.json

const calendarEntryFile = z.strictObject({
  id,
  os,
  if: condition.default({ kind: "always" }),
  text: sentence,
  effects: z.array(effect),
  knownTo: z.array(z.enum([...SIDES, "between"])),
  facts: factIds,
});

export const calendarFile = z.array(calendarEntryFile);

// ---------------------------------------------------------------- cards.json

const choiceFile = z.strictObject({
  id,
  label: z.string().min(2).max(60),
  reason: sentence,
  effects: z.array(effect),
  irreversible: z.boolean().default(false),
  botWeight: z.number().min(0).max(10).default(1),
  historical: z.boolean().default(false),
});

const cardFile = z.strictObject({
  id,
  kind: z.enum(["decision", "mutual", "standing"]),
  to: z.enum([...SIDES, "between", "both"]),
  broughtBy: id,
  title: z.string().min(3).max(60),
  question: sentence,
  /** Null: from the first hour of whichever start is played (standing cards). */
  opensOs: os.nullable(),
  openHours: z.int().min(1).max(400),
  if: condition.default({ kind: "always" }),
  choices: z.array(choiceFile),
  /** The two choices that first play shows; left out: first play does not show the card. */
  first: z.tuple([id, id]).optional(),
  /** Second play shows it. */
  second: z.boolean().default(false),
  agreed: z
    .strictObject({ choice: id, effects: z.array(effect) })
    .nullable()
    .default(null),
  facts: factIds,
});

export const cardsFile = z.array(cardFile);

// ------------------------------------------------------------- scenario.json

const organization = z.strictObject({ command: percent, liaison: percent, intelligence: percent, supply: percent, commissariat: percent });

const sideFile = z.strictObject({
  name: localName,
  seatOfPower: id,
  fallbackStaff: z.array(id),
  organization,
  upsurge: percent,
  volunteers: z.int().min(0).max(50000),
  legitimacy: percent,
  shells: z.int().min(0).max(20000),
  fuses: z.int().min(0).max(20000),
  mayTakeGuarded: z.boolean().default(false),
  mayOpenHostilities: z.boolean().default(false),
  /** How far its deciding has come at the start (docs/MODEL.md, RD-7). */
  will: z.number().min(0).max(6).default(0),
  facts: factIds,
});

/** What a start may say otherwise of a side: any field but the name; of the organization any capacity. */
const sideOverride = sideFile
  .omit({ name: true, mayTakeGuarded: true, mayOpenHostilities: true, will: true })
  .partial()
  .extend({
    organization: organization.partial().optional(),
    mayTakeGuarded: z.boolean().optional(),
    mayOpenHostilities: z.boolean().optional(),
    will: z.number().min(0).max(6).optional(),
  });

const formationOverride = z.strictObject({
  allegiance: z.int().min(-100).max(100).optional(),
  site: id.optional(),
  men: z.int().min(1).max(20000).optional(),
  morale: percent.optional(),
  armed: z.number().min(0).max(1).optional(),
  /** When its staff last heard of it, where that was before the start. */
  lastWordOs: os.optional(),
});

const siteOverride = z.strictObject({ holder: side.nullable().optional(), pickets: z.int().min(0).max(500).optional() });

const turnFile = z.strictObject({
  startOs: os,
  hours: z.int().min(2).max(24),
  light: z.enum(["day", "dusk", "night"]),
  headline: sentence,
});

/** What a start may say otherwise of an aim: when it is reached, in words and as a condition. */
const aimOverride = z.strictObject({ text: sentence, reachedIf: condition, inHistory: z.boolean() });

const startFile = z.strictObject({
  /** Another start whose data this one takes over, where it says nothing else itself. */
  like: id.optional(),
  startOs: os.optional(),
  /** Left out: the turns of the start it is like, from its own first hour on. */
  turns: z.array(turnFile).min(1).optional(),
  /** After so many turns bots carry the match on to the end of the calendar; left out: people play it all. */
  peopleTurns: z.int().min(1).max(99).optional(),
  /** Minutes that people's turns last at the start's pace, for the list of lengths; left out: not offered as a length. */
  minutes: z.int().min(5).max(240).optional(),
  /** The clock with which people's turns last so long; a host may choose another. Left out: no clock. */
  pace: z.enum(PACES).optional(),
  /** historical: for comparing with 1917. classroom: aims that either side can reach. Data only; the rules are the same. */
  variant: z.enum(["historical", "classroom"]).default("historical"),
  sides: z.strictObject({ mrc: sideOverride.optional(), government: sideOverride.optional() }).default({}),
  districts: z.record(id, upsurge).default({}),
  sites: z.record(id, siteOverride).default({}),
  formations: z.record(id, formationOverride).default({}),
  aims: z.record(id, aimOverride).default({}),
  /** Of a card, how bots lean here instead of as those of 1917 did: the weight of a choice. */
  leanings: z.record(id, z.record(id, z.number().min(0).max(10))).default({}),
  facts: factIds.optional(),
});

export const scenarioFile = z.strictObject({
  id,
  title: localName,
  /** The moment from which the score card and `sim` count, in every start. */
  countFromOs: os,
  sides: z.strictObject({ mrc: sideFile, government: sideFile }),
  history: z.strictObject({
    winner: side,
    seatFallsOs: os.nullable(),
    endOs: os,
    dead: z.tuple([z.int().min(0), z.int().min(0)]),
    facts: factIds,
  }),
  starts: z.record(id, startFile),
});

/** All files of one scenario, read but not yet checked against each other. */
export const scenarioFiles = z.strictObject({
  scenario: scenarioFile,
  board: boardFile,
  formations: formationsFile,
  seats: seatsFile,
  calendar: calendarFile,
  cards: cardsFile,
});

export type ScenarioFiles = z.output<typeof scenarioFiles>;
export type StartAsWritten = ScenarioFiles["scenario"]["starts"][string];
