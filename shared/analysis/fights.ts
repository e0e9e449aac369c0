import type { FormationId, SideId, SiteId } from "../model/ids.ts";
import { sideObeyed } from "../rules/allegiance.ts";
import type { Course, Moment } from "./course.ts";
import { handsOf } from "./hands.ts";

/**
 * How those who attacked came. together: under one operation, or nearly all of them. apart: several, one after another. alone: one formation.
 */
export type Way = "together" | "apart" | "alone";

/** An attack on a place, from its first two hours to its last. */
export type Fight = {
  readonly site: SiteId;
  /** Who attacked. */
  readonly side: SideId;
  readonly firstHour: number;
  readonly lastHour: number;
  readonly attackers: readonly FormationId[];
  readonly way: Way;
  readonly deadOfAttackers: number;
  readonly deadOfDefenders: number;
  /** Some of them were thrown back at once. */
  readonly isThrownBack: boolean;
  readonly isTaken: boolean;
};

/** Attacks by the same side on the same place with no longer pause than this are one fight. */
const PAUSE_HOURS = 6;
/** Four of five under one plan still count as together. */
const TOGETHER_FROM = 0.9;

type Blow = {
  readonly site: SiteId;
  readonly side: SideId;
  readonly hour: number;
  readonly attackers: readonly FormationId[];
  readonly coordination: number;
  readonly deadOfAttackers: number;
  readonly deadOfDefenders: number;
  readonly isThrownBack: boolean;
};

/** Every fight of the match, in the order in which they began. */
export function fightsOf(course: Course): readonly Fight[] {
  const open = new Map<string, Blow[]>();
  const done: Blow[][] = [];
  for (const blow of blowsOf(course.moments)) {
    const key = `${blow.side} ${blow.site}`;
    const before = open.get(key);
    if (before !== undefined && blow.hour - (before.at(-1)?.hour ?? 0) <= PAUSE_HOURS) {
      before.push(blow);
      continue;
    }
    const blows = [blow];
    open.set(key, blows);
    done.push(blows);
  }
  const hands = handsOf(course);
  return done.map((blows) => {
    const fight = fightFrom(blows);
    const isTaken = hands.some(
      (hand) => hand.site === fight.site && hand.to === fight.side && hand.hour >= fight.firstHour && hand.hour <= fight.lastHour,
    );
    return { ...fight, isTaken };
  });
}

function blowsOf(moments: readonly Moment[]): readonly Blow[] {
  const blows: Blow[] = [];
  for (const moment of moments) {
    const { kind, side, site } = moment.event;
    if (side === null || site === null) continue;
    if (kind === "fought") blows.push(exchange(moment, side, site));
    if (kind === "assaultThrownBack") addThrownBack(blows, moment, side, site);
  }
  return blows;
}

function exchange({ event, before }: Moment, side: SideId, site: SiteId): Blow {
  const touched = new Set(event.changes.filter(({ path }) => path[0] === "formations").map(({ path }) => String(path[1])));
  const attackers = [...touched].filter((id) => {
    const formation = before.formations[id];
    return formation !== undefined && sideObeyed(formation) === side;
  });
  return {
    site,
    side,
    hour: event.hour,
    attackers,
    coordination: inputOf(event.cause.inputs, "coordination"),
    deadOfAttackers: numberOf(event.params["deadOfAttackers"]),
    deadOfDefenders: numberOf(event.params["deadOfDefenders"]),
    isThrownBack: false,
  };
}

/** Everybody who is thrown back from a place in the same two hours has an event of his own: they are one blow. */
function addThrownBack(blows: Blow[], { event }: Moment, side: SideId, site: SiteId): void {
  const last = blows.at(-1);
  const dead = numberOf(event.params["dead"]);
  const id = event.formation ?? "";
  if (last?.isThrownBack && last.site === site && last.side === side && last.hour === event.hour) {
    blows[blows.length - 1] = { ...last, attackers: [...last.attackers, id], deadOfAttackers: last.deadOfAttackers + dead };
    return;
  }
  const coordination = inputOf(event.cause.inputs, "coordination");
  blows.push({
    site,
    side,
    hour: event.hour,
    attackers: [id],
    coordination,
    deadOfAttackers: dead,
    deadOfDefenders: 0,
    isThrownBack: true,
  });
}

function fightFrom(blows: readonly Blow[]): Omit<Fight, "isTaken"> {
  const [first] = blows;
  if (first === undefined) throw new Error("a fight has at least one blow");
  const attackers = [...new Set(blows.flatMap((blow) => blow.attackers))];
  return {
    site: first.site,
    side: first.side,
    firstHour: first.hour,
    lastHour: blows.at(-1)?.hour ?? first.hour,
    attackers,
    way: wayOf(blows, attackers.length),
    deadOfAttackers: blows.reduce((sum, blow) => sum + blow.deadOfAttackers, 0),
    deadOfDefenders: blows.reduce((sum, blow) => sum + blow.deadOfDefenders, 0),
    isThrownBack: blows.some((blow) => blow.isThrownBack),
  };
}

function wayOf(blows: readonly Blow[], attackers: number): Way {
  if (attackers <= 1) return "alone";
  const cameAtOnce = (blows[0]?.attackers.length ?? 0) > 1;
  return cameAtOnce && blows.every((blow) => blow.coordination >= TOGETHER_FROM) ? "together" : "apart";
}

function inputOf(inputs: readonly { readonly name: string; readonly value: number | string }[], name: string): number {
  return numberOf(inputs.find((input) => input.name === name)?.value);
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** What one way of attacking came to: how many fights, the attackers' dead in each, and how many took their place. */
export type WayCost = { readonly way: Way; readonly fights: number; readonly taken: number; readonly deadInEach: readonly number[] };

/** The ways in which one side attacked (or both, if none is named), with what they cost those who attacked. */
export function costsOf(fights: readonly Fight[], side: SideId | null): readonly WayCost[] {
  return (["apart", "together", "alone"] as const).map((way) => {
    const these = fights.filter((fight) => fight.way === way && (side === null || fight.side === side));
    return {
      way,
      fights: these.length,
      taken: these.filter((fight) => fight.isTaken).length,
      deadInEach: these.map((fight) => fight.deadOfAttackers),
    };
  });
}
