/** The small words of the data files: ids, times, names, ranges. */
import { z } from "zod";
import { isOldStyle } from "../model/calendar.ts";
import { CAPACITIES } from "../model/capacities.ts";
import { SIDES } from "../model/ids.ts";

// A page whose rules forbid evaluated text (every page of ours does) reads scenarios too: the debrief.
z.config({ jitless: true });

/** `winter_palace`, `kexholm`, `55th_regiment`: small letters, digits, low lines. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_]*$/, "an id is written in small letters, digits and low lines")
  .max(60);

/** Old-style local time, `1917-10-25T02:10`. */
export const os = z
  .string()
  .regex(/^1917-\d\d-\d\dT\d\d:\d\d$/, "a time is written as 1917-10-25T02:10")
  .refine(isOldStyle, "there is no such time in the old style");

export const side = z.enum(SIDES);
export const capacityValue = z.enum(CAPACITIES);
export const percent = z.number().min(0).max(100);

export const localName = z.strictObject({
  en: z.string().min(2).max(60),
  ru: z
    .string()
    .min(2)
    .max(80)
    .regex(/[а-яё]/i, "the Russian name is written in Russian letters"),
});

/** One or two sentences as on a card or in a report. */
export const sentence = z.string().min(10).max(320);

/** Keys of `shared/history`, or the word `model` for what this game made up. Both may stand together: an estimate made from a cited range. */
export const factIds = z.array(z.string().min(3).max(100)).min(1);
