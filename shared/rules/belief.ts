import type { FormationId, Party, SideId, SiteId } from "../model/ids.ts";
import { SIDES, signOf } from "../model/ids.ts";
import type { FormationDef, Scenario } from "../model/scenario.ts";
import type { FormationState, MatchState, SideState, Sighting, SiteState } from "../model/state.ts";
import { sideObeyed } from "./allegiance.ts";
import { DEFAULTS } from "./constants.ts";
import { keeper } from "./kept.ts";
import { isInContact } from "./observation.ts";

/**
 * The match as one party believes it to be: the holders it knows of, its own formations as last reported, the others where it saw them last. Views
 * and the legality of orders are made from this alone, so neither can tell a player what his seat does not know. [VS-1]
 */
export type Belief = MatchState;

export function beliefOf(scenario: Scenario, state: MatchState, party: Party): Belief {
  return withBoard(state, party, boardBelieved(scenario, state, party));
}

/** The same of a state that is still being resolved and so changes in place: looked at anew each time, and never remembered. */
export function beliefNow(scenario: Scenario, state: MatchState, party: Party): Belief {
  return withBoard(state, party, lookAt(scenario, state, party));
}

function withBoard(state: MatchState, party: Party, board: Board): Belief {
  const sides = { ...state.sides };
  for (const side of SIDES) if (side !== party) sides[side] = hiddenSide(state.sides[side]);
  return { ...state, ...board, sides };
}

type Board = Pick<Belief, "sites" | "formations">;

const boardKept = keeper<Board>();

/** Orders and votes leave the board alone, so one turn asks for the same often. */
function boardBelieved(scenario: Scenario, state: MatchState, party: Party): Board {
  const { sites, formations, sightings, knownHolders, hour } = state;
  return boardKept(sightings[party], [sites, formations, sightings, knownHolders, hour], () => lookAt(scenario, state, party));
}

/** The board through the party's eyes. */
function lookAt(scenario: Scenario, state: MatchState, party: Party): Board {
  const sites: Record<SiteId, SiteState> = {};
  for (const id of scenario.siteIds) sites[id] = siteBelieved(state, party, id);
  const formations: Record<FormationId, FormationState> = {};
  for (const id of scenario.formationIds) formations[id] = formationBelieved(scenario, state, { party, id });
  return { sites, formations };
}

/** Is somebody on guard there, as far as the party knows. */
export function isKnownGuarded(belief: Belief, site: SiteId): boolean {
  return (belief.sites[site]?.pickets ?? 0) > 0;
}

function siteBelieved(state: MatchState, party: Party, id: SiteId): SiteState {
  const site = state.sites[id] as SiteState;
  const known = state.knownHolders[party][id];
  if (known === undefined) return { ...site, holder: null, pickets: 0, foughtHour: null, takenHour: null };
  const isSeenNow = known.seen && known.hour === state.hour;
  return {
    ...site,
    holder: known.holder,
    pickets: known.guarded ? 1 : 0,
    foughtHour: isSeenNow ? site.foughtHour : null,
    takenHour: isSeenNow ? site.takenHour : null,
  };
}

function formationBelieved(
  scenario: Scenario,
  state: MatchState,
  { party, id }: { readonly party: Party; readonly id: FormationId },
): FormationState {
  const formation = state.formations[id] as FormationState;
  const seen = state.sightings[party][id];
  const side = sideObeyed(formation);
  if (side !== null && side === party && formation.status === "present")
    return asReported(state, formation, { side, seen, definition: scenario.formations[id] });
  if (seen === undefined) return { ...formation, ...UNSEEN };
  return { ...formation, ...UNSEEN, status: "present", site: seen.site, men: seen.men, allegiance: bandOf(seen.side) };
}

type Own = {
  readonly side: SideId;
  readonly seen: Sighting | undefined;
  readonly definition: FormationDef | undefined;
};

/** An own formation as its last report has it. What only word of this hour can tell is told only in contact. [VS-2] */
function asReported(state: MatchState, formation: FormationState, { side, seen, definition }: Own): FormationState {
  const { report } = formation;
  const isHeard = isInContact(state, formation);
  return {
    ...formation,
    site: report.site,
    men: report.men,
    morale: report.morale,
    allegiance: sideObeyed(report) === side ? report.allegiance : bandOf(side),
    lastWordHour: report.hour,
    // Who came and has not been seen since is still taken for what he was when he set out.
    dead: seen?.dead ?? 0,
    armed: seen?.armed ?? definition?.armed ?? 0,
    guns: seen?.guns ?? definition?.guns ?? 0,
    dugIn: seen?.dugIn ?? false,
    doing: isHeard ? formation.doing : null,
    outOfReachUntil: isHeard ? formation.outOfReachUntil : 0,
    shakenUntil: isHeard ? formation.shakenUntil : 0,
  };
}

/** The mildest allegiance that still means this. */
function bandOf(side: SideId | null): number {
  return side === null ? 0 : signOf(side) * DEFAULTS.obeysFrom;
}

const UNSEEN = {
  status: "coming",
  dead: 0,
  armed: 0,
  morale: 0,
  allegiance: 0,
  arrivesHour: 0,
  guns: 0,
  dugIn: false,
  doing: null,
  outOfReachUntil: 0,
  lastWordHour: 0,
  shakenUntil: 0,
} as const satisfies Partial<FormationState>;

/** What nobody outside a side knows of it is blanked. */
function hiddenSide(side: SideState): SideState {
  const { command, liaison, intelligence, supply, commissariat } = NOTHING;
  return {
    ...side,
    organization: { command, liaison, intelligence, supply, commissariat },
    resolve: 0,
    legitimacy: 0,
    will: 0,
    mayTakeGuarded: false,
    mayOpenHostilities: false,
    hesitates: false,
    volunteers: 0,
    shells: 0,
    fuses: 0,
    shares: null,
  };
}

const NOTHING = { command: 0, liaison: 0, intelligence: 0, supply: 0, commissariat: 0 } as const;
