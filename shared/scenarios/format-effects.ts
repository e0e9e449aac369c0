/** Conditions and effects as the data files write them: those of the model, with old-style times where the model has hours. */
import { z } from "zod";
import type { SideId, SiteId } from "../model/ids.ts";
import type { Condition, Effect } from "../model/scenario.ts";
import { FORMATION_KINDS, PERMITS, SITE_KINDS } from "../model/scenario.ts";
import { capacityValue, id, os, side } from "./format-words.ts";

type Timed = "heldUntil" | "hourFrom" | "endedBefore";
type Nested = "not" | "all" | "any";

/** A condition before its times are hours of a start. */
export type ConditionData =
  | Exclude<Condition, { readonly kind: Timed | Nested }>
  | { readonly kind: "heldUntil"; readonly site: SiteId; readonly by: SideId; readonly os: string }
  | { readonly kind: "hourFrom"; readonly os: string }
  | { readonly kind: "endedBefore"; readonly os: string }
  | { readonly kind: "not"; readonly of: ConditionData }
  | { readonly kind: "all"; readonly of: readonly ConditionData[] }
  | { readonly kind: "any"; readonly of: readonly ConditionData[] };

const kind = <Kind extends string>(name: Kind) => z.literal(name);
const siteKind = z.enum([...SITE_KINDS, "any"]);
const percent = z.number().min(0).max(100);

export const condition: z.ZodType<ConditionData> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: kind("always") }),
  z.strictObject({ kind: kind("held"), site: id, by: side }),
  z.strictObject({ kind: kind("heldUntil"), site: id, by: side, os }),
  z.strictObject({ kind: kind("hourFrom"), os }),
  z.strictObject({ kind: kind("hostilities"), openedBy: z.enum(["mrc", "government", "any"]) }),
  z.strictObject({ kind: kind("chosen"), card: id, choice: id }),
  z.strictObject({ kind: kind("winner"), is: z.enum(["mrc", "government", "settlement", "nobody"]) }),
  z.strictObject({ kind: kind("deadBelow"), count: z.int().min(1), of: z.enum(["mrc", "government", "all"]) }),
  z.strictObject({ kind: kind("endedBefore"), os }),
  z.strictObject({ kind: kind("capacityFrom"), side, capacity: capacityValue, value: percent }),
  z.strictObject({ kind: kind("legitimacyFrom"), side, value: percent }),
  z.strictObject({ kind: kind("sitesHeld"), by: side, siteKind, count: z.int().min(1) }),
  z.strictObject({ kind: kind("obeys"), formation: id, side }),
  z.strictObject({ kind: kind("menFrom"), side, count: z.int().min(1) }),
  z.strictObject({ kind: kind("truceHeld") }),
  z.strictObject({
    kind: kind("not"),
    get of() {
      return condition;
    },
  }),
  z.strictObject({
    kind: kind("all"),
    get of() {
      return z.array(condition).min(1);
    },
  }),
  z.strictObject({
    kind: kind("any"),
    get of() {
      return z.array(condition).min(1);
    },
  }),
]);

const selector = z.union([
  z.strictObject({ these: z.array(id).min(1) }),
  z.strictObject({ obeying: side }),
  z.strictObject({ neutral: z.literal(true) }),
  z.strictObject({ at: id }),
  z.strictObject({ ofKind: z.enum(FORMATION_KINDS) }),
]);

/** Points added to something that runs from 0 to 100: kept modest, so that no single word decides a match. */
const points = z.number().min(-40).max(40);

export const effect: z.ZodType<Effect> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: kind("capacity"), side, capacity: capacityValue, by: points }),
  z.strictObject({ kind: kind("legitimacy"), side, by: points }),
  z.strictObject({ kind: kind("resolve"), side, by: points }),
  z.strictObject({ kind: kind("will"), side, by: z.number().min(-4).max(4) }),
  z.strictObject({ kind: kind("upsurge"), side, district: id, by: points }),
  z.strictObject({ kind: kind("volunteers"), side, by: z.int().min(-5000).max(5000) }),
  z.strictObject({ kind: kind("stocks"), side, shells: z.int(), fuses: z.int() }),
  z.strictObject({ kind: kind("allegiance"), formations: selector, by: points }),
  z.strictObject({ kind: kind("morale"), formations: selector, by: points }),
  z.strictObject({ kind: kind("armed"), formations: selector, by: z.number().min(-1).max(1) }),
  z.strictObject({ kind: kind("holder"), site: id, side: side.nullable() }),
  z.strictObject({ kind: kind("bridges"), sites: z.array(id).min(1), raised: z.boolean() }),
  z.strictObject({ kind: kind("permit"), side, act: z.enum(PERMITS) }),
  z.strictObject({ kind: kind("arrival"), formation: id, delayHours: z.int().min(-72).max(120) }),
  z.strictObject({ kind: kind("depart"), formation: id }),
  z.strictObject({ kind: kind("place"), formation: id, site: id }),
  z.strictObject({ kind: kind("line"), site: id, side, cut: z.boolean() }),
  z.strictObject({ kind: kind("trains"), side, stopped: z.boolean() }),
  z.strictObject({ kind: kind("truce"), hours: z.int().min(1).max(72) }),
  z.strictObject({ kind: kind("settlement") }),
]);
