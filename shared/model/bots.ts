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

/** What a host asks for; the lot may decide the doctrine. */
export type BotWish = { readonly doctrine: DoctrineId | "lot"; readonly level: BotLevel };
export type BotWishes = {
  readonly [Side in SideId]: { readonly doctrine: (typeof DOCTRINES_OF)[Side][number] | "lot"; readonly level: BotLevel };
};

export const USUAL_BOT = { doctrine: "staff-plan", level: 2 } as const satisfies BotChoice;

/** What a chart may ask. Each is answered from the view alone. */
const QUESTIONS = [
  "truce",
  "shotsFallen",
  "mayTake",
  "mayShoot",
  "seatThreatened",
  "enemyRinged",
  "holdsExchange",
  "armedBelow",
  "holdsFrom",
  "resolveBelow",
  "strongerBy",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The parts of a plan, in the order in which they may claim people. */
export const STEPS = ["reserve", "keySites", "join", "strike", "unheld", "withdraw", "bridges", "guns", "arms", "moveUp", "posts"] as const;
export type Step = (typeof STEPS)[number];

/** What a bot is out for once the chart has come to an end. Each has its sentence. */
const STANCES = [
  "keepTruce",
  "prepare",
  "standOff",
  "war",
  "persuade",
  "drawRing",
  "closeRing",
  "askSurrender",
  "strikeSeat",
  "takeKeyPoints",
  "gatherArms",
  "holdDistricts",
  "turnToAttack",
  "holdHouse",
  "breakOut",
  "talk",
  "settle",
] as const;
export type Stance = (typeof STANCES)[number];

/** The way that led a bot to an order: the chart it walked, what it asked there and found, what it was then out for, and the step of the plan. */
export type BotReason = {
  readonly doctrine: DoctrineId;
  /** It chose the doctrine by trying out what may come. */
  readonly looksAhead: boolean;
  readonly asked: readonly { readonly question: Question; readonly than: number; readonly isSo: boolean }[];
  readonly stance: Stance;
  readonly step: Step | "vote" | "duty";
};
