import type { EventKind, GameEvent } from "../../model/events.ts";
import { opponentOf, type SideId, type SiteId } from "../../model/ids.ts";
import type { FormationKind, Scenario } from "../../model/scenario.ts";
import type { Dispatch, MatchState } from "../../model/state.ts";
import { sideObeyed } from "../../rules/allegiance.ts";
import { heldOfKind, isEncircled, isNearlyRinged } from "../../rules/geography.ts";
import file from "../data/scenes.json" with { type: "json" };

type SceneKind = "lineDead" | "jointSignal" | "ring" | "silent" | "oneByOne" | "unordered";

/** A scene of first play: what must come about, for which side, at which places of its city. */
export type Scene = {
  readonly id: string;
  readonly scenario: string;
  readonly kind: SceneKind;
  readonly side: SideId;
  readonly sites: readonly SiteId[];
};

export const SCENES: readonly Scene[] = file as readonly Scene[];

/** A turn that is over: the state before and after, and what happened in between. */
type Turn = {
  readonly scenario: Scenario;
  readonly before: MatchState | null;
  readonly state: MatchState;
  readonly events: readonly GameEvent[];
};

/** Says of one match, turn by turn, whether the scene has come. What it needs to remember of earlier turns is its own. */
type Detector = (turn: Turn) => boolean;

const OPEN: Readonly<Record<SceneKind, (scene: Scene) => Detector>> = {
  lineDead: exchangeTaken,
  jointSignal,
  ring: ringClosed,
  silent: garrisonSilent,
  oneByOne: thrownBackOneByOne,
  unordered: cameUnordered,
};

/** Watches a match for the scenes of its city. [LB-6] */
export function watchScenes(scenario: Scenario): {
  readonly turnOver: (state: MatchState, events: readonly GameEvent[]) => void;
  readonly seen: () => readonly string[];
} {
  const open = SCENES.filter((scene) => scene.scenario === scenario.id).map((scene) => ({
    id: scene.id,
    hasCome: OPEN[scene.kind](scene),
  }));
  const seen = new Set<string>();
  let before: MatchState | null = null;
  return {
    turnOver: (state, events) => {
      const turn = { scenario, before, state, events };
      for (const { id, hasCome } of open) if (hasCome(turn)) seen.add(id);
      before = state;
    },
    seen: () => [...seen],
  };
}

/** The exchange goes to the side while the other's seat of power still stands: his line is dead. */
function exchangeTaken({ side, sites }: Scene): Detector {
  return ({ events, state }) => {
    const fell = state.sides[opponentOf(side)].seatOfPowerLostHour;
    return events.some(
      (event) =>
        (event.kind === "siteTaken" || event.kind === "siteYielded") &&
        event.side === side &&
        sites.includes(event.site ?? "") &&
        (fell === null || event.hour <= fell),
    );
  };
}

const WHO_RIDE: readonly FormationKind[] = ["guns", "cossacks"];

/** Three seats send their formations under one operation, and guns or Cossacks of the other side that stood there are gone from him. */
function jointSignal({ side, sites }: Scene): Detector {
  const seats = new Map<string, Set<string>>();
  const stood = new Set<string>();
  let isSignalled = false;
  let haveRidden = false;
  return ({ scenario, before, state, events }) => {
    for (const event of events) {
      if (event.kind !== "dispatchSent" || event.side !== side) continue;
      // The first change of a dispatch sent is the dispatch itself.
      const order = (event.changes[0]?.to as unknown as Dispatch | undefined)?.order;
      if (!order?.operation || !sites.includes(order.site ?? "")) continue;
      const joined = seats.get(order.operation) ?? new Set();
      seats.set(order.operation, joined.add(event.seat ?? ""));
      isSignalled ||= joined.size >= 3;
    }
    for (const id of scenario.formationIds.filter((each) => WHO_RIDE.includes(scenario.formations[each]?.kind ?? "regiment"))) {
      if (standsAt(before ?? state, id, opponentOf(side), sites)) stood.add(id);
      if (stood.has(id) && !standsAt(state, id, opponentOf(side), sites)) haveRidden = true;
    }
    return isSignalled && haveRidden;
  };
}

/** Places of the other side have the enemy all round, and he speaks by telephone: at the end of a turn, or when they gave up within it. */
function ringClosed({ side, sites }: Scene): Detector {
  return ({ scenario, state, events }) => {
    const standsRinged = sites.some(
      (site) => state.sites[site]?.holder === opponentOf(side) && isEncircled(scenario, state, opponentOf(side), site),
    );
    const gaveUpRinged = events.some(
      ({ kind, site, cause }) =>
        kind === "summonsBelieved" &&
        sites.includes(site ?? "") &&
        cause.inputs.some(({ name, value }) => name === "cutOff" && value === 1),
    );
    return (standsRinged || gaveUpRinged) && heldOfKind(scenario, state, side, "telephone").length > 0;
  };
}

const HOURS_OF_SILENCE = 20;
const NOT_DELIVERED: readonly EventKind[] = ["dispatchDelayed", "dispatchLost", "dispatchCaptured"];

/** A garrison has had no word for 20 hours, and a slip to it comes back or does not come through. */
function garrisonSilent({ side, sites }: Scene): Detector {
  return ({ scenario, before, events }) =>
    events.some(({ kind, side: whose, formation, hour }) => {
      if (formation === null || whose !== side || !NOT_DELIVERED.includes(kind)) return false;
      const { site, lastWordHour } = before?.formations[formation] ?? scenario.formations[formation] ?? {};
      return sites.includes(site ?? "") && hour - (lastWordHour ?? hour) >= HOURS_OF_SILENCE;
    });
}

const HOURS_SOON_AFTER = 12;

/** Two columns that nobody ordered are thrown back from the same place, one after the other. */
function thrownBackOneByOne({ side }: Scene): Detector {
  const thrown: { readonly site: SiteId; readonly formation: string; readonly hour: number }[] = [];
  return ({ events }) => {
    for (const { kind, side: whose, site, formation, hour, params } of events) {
      if (kind === "assaultThrownBack" && whose === side && params["byInitiative"] === true && site !== null && formation !== null)
        thrown.push({ site, formation, hour });
    }
    return thrown.some((one) =>
      thrown.some(
        (other) =>
          one.site === other.site &&
          one.formation !== other.formation &&
          one.hour < other.hour &&
          other.hour - one.hour <= HOURS_SOON_AFTER,
      ),
    );
  };
}

/** Half of the ways to the staff or more are the enemy's, and two formations come that nobody called, one soon after the other. */
function cameUnordered({ side, sites }: Scene): Detector {
  const came: { readonly formation: string; readonly hour: number }[] = [];
  return ({ scenario, before, state, events }) => {
    if (![before, state].some((each) => each !== null && sites.some((site) => isNearlyRinged(scenario, each, side, site)))) return false;
    for (const { kind, side: whose, formation, hour } of events)
      if (kind === "ralliedToSeat" && whose === side && formation !== null) came.push({ formation, hour });
    return came.some((one) =>
      came.some((other) => one.formation !== other.formation && one.hour <= other.hour && other.hour - one.hour <= HOURS_SOON_AFTER),
    );
  };
}

function standsAt(state: MatchState, id: string, side: SideId, sites: readonly SiteId[]): boolean {
  const formation = state.formations[id];
  return formation?.status === "present" && sideObeyed(formation) === side && sites.includes(formation.site);
}
