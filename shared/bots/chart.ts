import type { DoctrineId } from "../model/bots.ts";
import type { FactId, SideId } from "../model/ids.ts";
import type { Doctrine } from "./doctrines.ts";

/** What a chart may ask. Each is answered from the view alone, in `questions.ts`. */
export const QUESTIONS = [
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
export const STANCES = [
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

/** A node asks and leads on, or ends in a stance: other weights for the plan and, if given, only some of its steps. */
export type ChartNode =
  | { readonly ask: Question; readonly than?: number; readonly yes: string; readonly no: string }
  | { readonly stance: Stance; readonly weights?: Partial<Doctrine>; readonly without?: readonly Step[] };

/** A doctrine as a flowchart: at most twelve nodes, the first is `start`. Facts say from whom of 1917 it is drawn. */
export type Chart = {
  readonly doctrine: DoctrineId;
  readonly side: SideId;
  readonly facts: readonly FactId[];
  readonly nodes: Readonly<Record<string, ChartNode>>;
};
