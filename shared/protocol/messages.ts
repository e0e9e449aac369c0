import { z } from "zod";
import { DOCTRINES_OF } from "../model/bots.ts";
import { PACES } from "../model/paces.ts";
import { STEPS } from "../model/steps.ts";
import { TONES } from "../model/tones.ts";
import { PROTOCOL_VERSION } from "./version.ts";

z.config({ jitless: true });

/** Never a name that a plain object already answers to: ids are looked up in records. */
const id = z
  .string()
  .max(60)
  .regex(/^(?!constructor$)[a-z0-9][a-z0-9_-]*$/);
/** Chosen by the client, unique per seat: the same order sent twice counts once. */
const requestId = z
  .string()
  .min(8)
  .max(40)
  .regex(/^[A-Za-z0-9_-]+$/);
const turn = z.int().min(1).max(99);
const botLevel = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const formationOrder = z.strictObject({
  type: z.literal("formation"),
  kind: z.enum(["march", "hold", "seize", "showOfForce", "blockade", "assault", "bridge", "arm", "digIn", "shell", "withdraw"]),
  formation: id,
  site: id.nullable(),
  operation: id.nullable(),
  raise: z.boolean().nullable(),
});

const hour = z.int().min(0).max(2000);

const standingCondition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lineCut") }),
  z.strictObject({ kind: z.literal("attacked") }),
  z.strictObject({ kind: z.literal("seatAttacked") }),
  z.strictObject({ kind: z.literal("shotsFired") }),
  z.strictObject({ kind: z.literal("enemySeen"), site: id }),
  z.strictObject({ kind: z.literal("held"), site: id, by: z.enum(["mrc", "government"]) }),
  z.strictObject({ kind: z.literal("hourFrom"), hour }),
]);

const standingOrder = z.discriminatedUnion("kind", [
  z.strictObject({
    type: z.literal("standing"),
    kind: z.literal("giveStanding"),
    formation: id,
    when: standingCondition,
    act: z.enum(["hold", "march", "seize", "showOfForce", "blockade", "assault", "bridge", "digIn", "shell", "withdraw"]),
    site: id.nullable(),
    raise: z.boolean().nullable(),
  }),
  z.strictObject({ type: z.literal("standing"), kind: z.literal("revokeStanding"), formation: id }),
]);

const dutyOrder = z.discriminatedUnion("kind", [
  z.strictObject({ type: z.literal("duty"), kind: z.literal("agitate"), formation: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("appointCommissar"), formation: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("callOut"), district: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("summon"), site: id, claimsCityLost: z.boolean() }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("negotiate") }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("liaison"), site: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("scouts"), site: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("staffWork") }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("supplyColumn") }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("publish") }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("offerTruce") }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("visitBarracks"), formation: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("trains"), side: z.enum(["mrc", "government"]), stop: z.boolean() }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("runner"), formation: id }),
  z.strictObject({ type: z.literal("duty"), kind: z.literal("mendLine"), site: id }),
]);

/** A word that one seat gives another, as in `shared/model/agreements.ts`. */
const term = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("sendFormation"), formation: id, site: id, until: hour }),
  z.strictObject({ kind: z.literal("holdSite"), site: id, until: hour }),
  z.strictObject({ kind: z.literal("spareSite"), site: id, until: hour }),
  z.strictObject({ kind: z.literal("leaveBridge"), site: id, until: hour }),
  z.strictObject({ kind: z.literal("voteFor"), card: id, choice: id }),
  z.strictObject({ kind: z.literal("offerTruce"), until: hour }),
  z.strictObject({ kind: z.literal("runTrains"), side: z.enum(["mrc", "government"]), stop: z.boolean(), until: hour }),
]);

const wordOrder = z.discriminatedUnion("kind", [
  z.strictObject({ type: z.literal("word"), kind: z.literal("offerWord"), word: id, to: id, gives: term, asks: term.nullable() }),
  z.strictObject({ type: z.literal("word"), kind: z.literal("acceptWord"), word: id }),
  z.strictObject({ type: z.literal("word"), kind: z.literal("refuseWord"), word: id }),
  z.strictObject({ type: z.literal("word"), kind: z.literal("withdrawWord"), word: id }),
]);

/** Any order a seat may give, as in `shared/model/orders.ts`; the type test beside this file keeps the two alike. */
export const order = z.union([
  formationOrder,
  dutyOrder,
  standingOrder,
  z.strictObject({
    type: z.literal("operation"),
    kind: z.literal("planOperation"),
    operation: id,
    act: z.enum(["assault", "seize", "showOfForce"]),
    site: id,
    turn,
    onceHeld: id.nullable(),
  }),
  z.strictObject({ type: z.literal("share"), kind: z.literal("shareOrders"), shares: z.record(id, z.int().min(0).max(200)) }),
  z.strictObject({ type: z.literal("vote"), kind: z.literal("vote"), card: id, choice: id }),
  wordOrder,
  z.strictObject({ type: z.literal("takeBack"), kind: z.literal("takeBack"), order: id }),
]);

/** Every message a seated client may send, by name. Each is a request: it is answered, or rejected with a refusal. */
export const clientMessages = {
  /** Answered `{ order }`, the number the order was filed under (null for votes, shares and what was taken back), once it is on disk. */
  issueOrder: z.strictObject({ id: requestId, turn, order }),
  /** This seat has finished the phase. Revocable until the phase ends. */
  setReady: z.strictObject({ turn, phase: z.string().max(20), ready: z.boolean() }),
  /** In the lobby: the host starts the match. */
  startMatch: z.strictObject({}),
  /** A short message to another seat of the side. */
  sendTelegram: z.strictObject({
    id: requestId,
    to: id,
    text: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}]+$/u),
  }),
  /** The host opens the match to spectators, or closes it to them. Answered with the address; closing sends those away who watch, for good. */
  setWatchLink: z.strictObject({ open: z.boolean() }),
  /** Ask for the present view again, for instance after a refusal. */
  refresh: z.strictObject({}),
} as const satisfies Record<string, z.ZodType>;

export type ClientMessages = { readonly [Name in keyof typeof clientMessages]: z.infer<(typeof clientMessages)[Name]> };

/** Bodies of the HTTP requests under /api; see docs/PROTOCOL.md. */
export const httpBodies = {
  /** POST /api/matches: open a match; answered with its code. Whoever then takes the first seat is its host. */
  createMatch: z.strictObject({
    protocol: z.literal(PROTOCOL_VERSION),
    scenario: id,
    start: id,
    seed: z.string().min(1).max(40).optional(),
    /** Left out: the pace of the start, or no clock if it has none. */
    pace: z.enum(PACES).optional(),
    friction: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    /** What people are shown; the rules are the same. Left out: all of it. */
    step: z.enum(STEPS).default("full"),
    /** How what is hard to read is told. */
    tone: z.enum(TONES).default("full"),
    /** Whether people can ask the adjutant for orders. */
    adjutant: z.boolean().default(true),
    /** How each side's bots fight. Left out: the usual ones on both sides. */
    bots: z
      .strictObject({
        mrc: z.strictObject({ doctrine: z.enum([...DOCTRINES_OF.mrc, "lot"]), level: botLevel }),
        government: z.strictObject({ doctrine: z.enum([...DOCTRINES_OF.government, "lot"]), level: botLevel }),
      })
      .optional(),
    /** solo: nobody else can join, the match starts as soon as a seat is taken. */
    solo: z.boolean(),
  }),
  /** POST /api/matches/:code/seats: take a seat (or come back with its token). */
  takeSeat: z.strictObject({
    protocol: z.literal(PROTOCOL_VERSION),
    /** Null: any free seat, on the side with fewer people. */
    seat: id.nullable(),
    nickname: z.string().max(40).optional(),
    /** The secret given when the seat was first taken: the same person on another visit. */
    token: z.string().max(80).optional(),
  }),
  /** POST /api/watch/:id: watch a match. */
  watch: z.strictObject({ protocol: z.literal(PROTOCOL_VERSION) }),
} as const;

export type CreateMatch = z.input<typeof httpBodies.createMatch>;
export type TakeSeat = z.infer<typeof httpBodies.takeSeat>;
