import type { SideId } from "./ids.ts";

/** How a side's bots may fight: the calibrated one first, the others after people of 1917 (docs/BOTS.md). */
export const DOCTRINES_OF = {
  mrc: ["staff-plan", "patient-ring", "strike-at-once", "arm-first"],
  government: ["staff-plan", "hold-and-wait", "sally", "negotiate"],
} as const satisfies Readonly<Record<SideId, readonly string[]>>;

export type DoctrineId = (typeof DOCTRINES_OF)[SideId][number];

/** 1 sees little ahead and guesses; 2 is the calibrated one; 3 tries out what may come. */
export const BOT_LEVELS = [1, 2, 3] as const;
export type BotLevel = (typeof BOT_LEVELS)[number];

/** What the host chose for the bots of one side. */
export type BotChoice = { readonly doctrine: DoctrineId; readonly level: BotLevel };

export const USUAL_BOT: BotChoice = { doctrine: "staff-plan", level: 2 };
