import type { GameEvent } from "../model/events.ts";
import type { FormationId, SideId, SiteId } from "../model/ids.ts";
import type { FormationDef, Scenario, SideDef } from "../model/scenario.ts";
import type { CardState, FormationState, MatchOptions, MatchState, SideState, SiteState, Tally } from "../model/state.ts";
import { openCards } from "./cards.ts";
import { DEFAULTS } from "./constants.ts";
import { openDraft } from "./draft.ts";
import { observe } from "./observation.ts";

/** What a match is opened with. Whatever is left out is the calibrated default. */
export type StartOptions = { readonly seed: string; readonly options?: Partial<MatchOptions> };

/** The state before the first order, its first cards on the table. The same scenario, seed and options give the same state. */
export function startMatch(
  scenario: Scenario,
  { seed, options = {} }: StartOptions,
): { readonly state: MatchState; readonly events: readonly GameEvent[] } {
  const full: MatchOptions = {
    friction: options.friction ?? 2,
    organization: options.organization ?? null,
    constants: options.constants ?? {},
    ...(options.bots === undefined ? {} : { bots: options.bots }),
  };
  const state: MatchState = {
    scenario: scenario.id,
    start: scenario.start,
    seed,
    options: full,
    turn: 1,
    phase: "council",
    hour: 0,
    sites: byId(scenario.siteIds, (id) => siteAtStart(scenario, id)),
    formations: byId(scenario.formationIds, (id) => formationAtStart(scenario, id)),
    sides: { mrc: sideAtStart(scenario, "mrc", full), government: sideAtStart(scenario, "government", full) },
    upsurge: byId(scenario.districtIds, (id) => {
      const own = scenario.districts[id]?.upsurge ?? {};
      return { mrc: own.mrc ?? scenario.sides.mrc.upsurge, government: own.government ?? scenario.sides.government.upsurge };
    }),
    sightings: { mrc: {}, government: {}, between: {} },
    knownHolders: { mrc: {}, government: {}, between: {} },
    issued: [],
    duties: [],
    operations: [],
    dispatches: [],
    cards: byId(scenario.cardIds, (): CardState => ({ status: "waiting", openedHour: null, votes: {}, chosen: {} })),
    truceUntil: null,
    hostilities: null,
    conciliation: 0,
    trainsStopped: { mrc: false, government: false },
    ending: null,
    nextNumbers: byId(scenario.seatIds, () => 1),
  };
  const draft = openDraft(scenario, state);
  openCards(draft);
  observe(draft);
  return { state: draft.state, events: draft.events };
}

function byId<Id extends string, Value>(ids: readonly Id[], make: (id: Id) => Value): Record<Id, Value> {
  const record = {} as Record<Id, Value>;
  for (const id of ids) record[id] = make(id);
  return record;
}

function siteAtStart(scenario: Scenario, id: SiteId): SiteState {
  const site = scenario.sites[id];
  return {
    holder: site?.holder ?? null,
    pickets: site?.pickets ?? 0,
    bridgeRaised: false,
    lineCut: { mrc: false, government: false },
    scoutedUntil: { mrc: 0, government: 0 },
    foughtHour: null,
    takenHour: null,
    firstLostHour: null,
  };
}

function formationAtStart(scenario: Scenario, id: FormationId): FormationState {
  const definition = scenario.formations[id] as FormationDef;
  const isHere = definition.arrivesHour <= 0;
  return {
    status: isHere ? "present" : "coming",
    site: definition.site,
    men: definition.men,
    dead: 0,
    armed: definition.armed,
    morale: definition.morale,
    allegiance: definition.allegiance,
    arrivesHour: Math.max(0, definition.arrivesHour),
    guns: definition.guns,
    dugIn: false,
    commissar: null,
    doing: null,
    report: {
      hour: definition.lastWordHour,
      site: definition.site,
      men: definition.men,
      morale: definition.morale,
      allegiance: definition.allegiance,
    },
    outOfReachUntil: 0,
    lastWordHour: definition.lastWordHour,
    shakenUntil: 0,
  };
}

function sideAtStart(scenario: Scenario, side: SideId, options: MatchOptions): SideState {
  const definition: SideDef = scenario.sides[side];
  return {
    organization: { ...(options.organization?.[side] ?? definition.organization) },
    resolve: options.constants["resolveStart"] ?? DEFAULTS.resolveStart,
    legitimacy: definition.legitimacy,
    will: definition.will,
    mayTakeGuarded: definition.mayTakeGuarded,
    mayOpenHostilities: definition.mayOpenHostilities,
    hesitates: false,
    staffSite: definition.seatOfPower,
    seatOfPowerLostHour: null,
    volunteers: definition.volunteers,
    shells: definition.shells,
    fuses: definition.fuses,
    shares: null,
    tally: NOTHING_COUNTED,
  };
}

const NOTHING_COUNTED: Tally = { sent: 0, onTime: 0, late: 0, lost: 0, captured: 0, actsOrdered: 0, actsByInitiative: 0, dead: 0 };
