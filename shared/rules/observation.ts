import type { Json } from "../model/events.ts";
import type { FormationId, Party, SideId, SiteId } from "../model/ids.ts";
import { SIDES } from "../model/ids.ts";
import type { FormationState, KnownHolder, MatchState, Sighting } from "../model/state.ts";
import { sideObeyed } from "./allegiance.ts";
import { type Draft, emit, formationOf, knownToNobody, siteOf } from "./draft.ts";
import { activeMen, isGuarded } from "./strength.ts";

const PARTIES: readonly Party[] = [...SIDES, "between"];

type Sightings = Record<FormationId, Sighting>;
type Holders = Record<SiteId, KnownHolder>;

/**
 * What everybody sees at the end of a turn, written into the state: views and legality are made from it and never from the truth. [VS-1..VS-5]
 * Nobody is told of this event; it is how the match remembers what each party has seen.
 */
export function observe(draft: Draft): void {
  const sightings = {} as Record<Party, Sightings>;
  const knownHolders = {} as Record<Party, Holders>;
  for (const party of PARTIES) {
    const watched = party === "between" ? NOWHERE : sitesWatched(draft, party);
    sightings[party] = sightingsOf(draft, party, watched);
    knownHolders[party] = holdersOf(draft, party, watched);
  }
  emit(draft, {
    kind: "sighted",
    rule: "VS-1",
    changes: [
      { path: ["sightings"], from: draft.state.sightings as unknown as Json, to: sightings as unknown as Json },
      { path: ["knownHolders"], from: draft.state.knownHolders as unknown as Json, to: knownHolders as unknown as Json },
    ],
    known: knownToNobody,
  });
}

const NOWHERE: ReadonlySet<SiteId> = new Set();

/** Has reported this very hour: what its side knows of it is how it is. [VS-2] */
export function isInContact(state: Pick<MatchState, "hour">, formation: Pick<FormationState, "report">): boolean {
  return formation.report.hour === state.hour;
}

/** Sites a side looks at: where its formations in contact or its pickets are, the sites next to these by land or water, and where its scouts are. [VS-3] */
export function sitesWatched(draft: Draft, side: SideId): ReadonlySet<SiteId> {
  const { scenario, hour } = draft;
  const posts = new Set<SiteId>();
  for (const id of scenario.formationIds) {
    const formation = formationOf(draft, id);
    const isPost = formation.status === "present" && sideObeyed(formation) === side && isInContact(draft, formation);
    if (isPost) posts.add(formation.site);
  }
  const watched = new Set<SiteId>();
  for (const id of scenario.siteIds) {
    const site = siteOf(draft, id);
    if (site.holder === side) watched.add(id);
    if (site.scoutedUntil[side] > hour) watched.add(id);
    if (!posts.has(id) && !(site.holder === side && site.pickets > 0)) continue;
    watched.add(id);
    for (const next of scenario.sites[id]?.neighbours ?? []) watched.add(next);
    for (const next of scenario.sites[id]?.waterNeighbours ?? []) watched.add(next);
  }
  return watched;
}

function sightingsOf(draft: Draft, party: Party, watched: ReadonlySet<SiteId>): Sightings {
  const before = draft.state.sightings[party];
  const after: Sightings = {};
  for (const id of draft.scenario.formationIds) {
    const formation = formationOf(draft, id);
    // That a body of men surrendered, was destroyed or went home is soon told everywhere. [VS-4]
    if (formation.status !== "present") continue;
    const seen = isSeen(draft, { party, id, watched })
      ? sightingNow(draft, id)
      : remembered(draft, { party, old: before[id], watched, id });
    if (seen !== null) after[id] = seen;
  }
  return after;
}

type Memory = {
  readonly party: Party;
  readonly id: FormationId;
  readonly old: Sighting | undefined;
  readonly watched: ReadonlySet<SiteId>;
};

/** An older sighting still stands unless one can see that they are gone. Whom a regiment obeys is printed in the papers. [VS-4] */
function remembered(draft: Draft, { party, id, old, watched }: Memory): Sighting | null {
  if (old === undefined) return null;
  const side = sideObeyed(formationOf(draft, id));
  const isOwn = side === party;
  if (!isOwn && (watched.has(old.site) || (party === "between" && side !== null))) return null;
  return { ...old, side };
}

function isSeen(draft: Draft, { party, id, watched }: { party: Party; id: FormationId; watched: ReadonlySet<SiteId> }): boolean {
  const formation = formationOf(draft, id);
  const side = sideObeyed(formation);
  if (side === party) return isInContact(draft, formation);
  // A regiment that waits sits in its barracks, and everybody knows where they are. [VS-4]
  if (side === null && formation.site === draft.scenario.formations[id]?.barracks) return true;
  return watched.has(formation.site);
}

function sightingNow(draft: Draft, id: FormationId): Sighting {
  const formation = formationOf(draft, id);
  const side = sideObeyed(formation);
  const { site, men, dead, armed, guns, dugIn } = formation;
  const shown = side === null ? men : activeMen(draft.scenario, draft.state, id, draft.constants);
  return { hour: draft.hour, site, side, men: shown, dead, armed, guns, dugIn };
}

function holdersOf(draft: Draft, party: Party, watched: ReadonlySet<SiteId>): Holders {
  const after: Holders = {};
  for (const id of draft.scenario.siteIds) after[id] = holderNow(draft, { party, id, isWatched: watched.has(id) });
  return after;
}

function holderNow(draft: Draft, { party, id, isWatched }: { party: Party; id: SiteId; isWatched: boolean }): KnownHolder {
  const { holder, takenHour } = siteOf(draft, id);
  const before = draft.state.knownHolders[party][id];
  if (isWatched) return { holder, hour: draft.hour, guarded: isGuarded(draft.scenario, draft.state, id), seen: true };
  const hasJustLost = before !== undefined && before.holder === party && holder !== party;
  // Whoever lifts a receiver hears who holds the exchange.
  const isHeard = party !== "between" && draft.scenario.sites[id]?.kind === "telephone" && before?.holder !== holder;
  if (hasJustLost || isHeard) return { holder, hour: draft.hour, guarded: holder !== null, seen: false };
  const isOldNews = takenHour === null || draft.hour - takenHour >= draft.constants.rumourHours;
  if (before !== undefined && !isOldNews) return { ...before, seen: false };
  const heard = Math.max(before?.hour ?? 0, draft.hour - draft.constants.rumourHours, 0);
  return { holder, hour: heard, guarded: holder !== null, seen: false };
}
