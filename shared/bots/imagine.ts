import type { FormationId, SeatId, SideId, SiteId } from "../model/ids.ts";
import { bySide, opponentOf, signOf } from "../model/ids.ts";
import type { CardDef, FormationDef, Scenario, SeatDef, SideDef, SiteDef } from "../model/scenario.ts";
import type { FormationState, MatchState } from "../model/state.ts";
import type { SeatView } from "../model/view.ts";
import { constantsOf } from "../rules/constants.ts";
import { openDraft } from "../rules/draft.ts";
import { observe } from "../rules/observation.ts";
import { startMatch } from "../rules/start.ts";
import { DOCTRINES, GUESSED } from "./doctrines.ts";
import type { Lore } from "./lore.ts";

/** A city that could be so, as far as a side can tell. */
export type Imagined = { readonly scenario: Scenario; readonly state: MatchState };

/** What the side does not know of the other's organization, stocks and people. */
const UNKNOWN = { capacity: 50, volunteers: 500, stocks: 50, legitimacy: 50, upsurge: 50, morale: 60, discipline: 50 };

/**
 * A scenario and a state made of the view and of what everybody is told, and of nothing else: own people as reported, the others at the middle of the
 * band in which they were seen; who was not seen is left out, but for a guard at the enemy's seat of power. No calendar, no cards but the standing
 * ones. Only what all seats of a side know alike goes in, so they all imagine the same. [BT-11]
 */
export function imagine(lore: Lore, view: SeatView, side: SideId): Imagined {
  const people = lore.formationIds.flatMap((id) => personOf(lore, view, side, id) ?? []);
  const scenario = scenarioFrom(lore, view, side, people);
  const { state } = startMatch(scenario, {
    seed: "imagined",
    options: { friction: view.options.friction, constants: view.options.constants },
  });
  const formations = Object.fromEntries(
    people.map(({ definition, doing }) => [definition.id, standing(state, definition.id, view.hour, doing)]),
  );
  const draft = openDraft(scenario, {
    ...state,
    turn: view.turn,
    phase: view.phase,
    hour: view.hour,
    formations,
    sites: sitesFrom(lore, view, side, state),
    sides: sidesFrom(view, side, state),
    truceUntil: view.truceUntil,
    hostilities: view.hostilities,
  });
  observe(draft);
  return { scenario, state: draft.state };
}

type Person = { readonly definition: FormationDef; readonly doing: FormationState["doing"] };

function personOf(lore: Lore, view: SeatView, side: SideId, id: FormationId): Person | null {
  const own = view.own[id] ?? view.allied[id];
  const seen = view.seen[id];
  const kind = lore.kinds[id];
  if (kind === undefined || (own === undefined && seen === undefined)) return null;
  const site = own?.site ?? seen?.site ?? "";
  const obeys = own === undefined ? (seen?.side ?? null) : side;
  const seat = view.own[id] === undefined ? view.allied[id]?.seat : view.seat;
  const commanders = bySide((each) => lore.staffSeats[each] ?? "");
  const definition: FormationDef = {
    id,
    name: { en: id, ru: id },
    kind,
    seats: seat === undefined ? commanders : { ...commanders, [side]: seat },
    men: Math.round(own?.active ?? ((seen?.menFrom ?? 0) + (seen?.menTo ?? 0)) / 2),
    menRange: [0, 100_000],
    turnsOutInPart: false,
    armed: own?.armed ?? GUESSED[kind].armed,
    quality: GUESSED[kind].quality,
    morale: own?.morale ?? UNKNOWN.morale,
    discipline: UNKNOWN.discipline,
    allegiance: obeys === null ? 0 : signOf(obeys) * 75,
    site,
    barracks: site,
    arrivesHour: 0,
    lastWordHour: 0,
    byRail: false,
    guns: own?.guns ?? (seen?.guns === true ? 2 : 0),
    recruits: kind === "red-guard" || kind === "volunteers",
    bound: own?.bound ?? false,
    facts: [],
    note: "",
  };
  const order = own?.doing;
  if (order === undefined || order === null) return { definition, doing: null };
  const { kind: act, site: target } = order;
  return {
    definition,
    doing: {
      order: { kind: act, formation: id, site: target, operation: null, raise: act === "bridge" ? true : null },
      dispatch: null,
      sinceHour: view.hour,
      lapsesHour: view.hour + 6,
    },
  };
}

function scenarioFrom(lore: Lore, view: SeatView, side: SideId, people: readonly Person[]): Scenario {
  const { id, start, title, startOs, turns, peopleTurns, districts } = lore.scenario;
  return {
    id,
    start,
    title,
    startOs,
    countFromHour: 0,
    minutes: 0,
    pace: null,
    variant: "historical",
    sides: { mrc: sideFrom(lore, view, side, "mrc"), government: sideFrom(lore, view, side, "government") },
    seats: Object.fromEntries(lore.scenario.seats.map((seat): [SeatId, SeatDef] => [seat.id, { ...seat, aims: [] }])),
    seatIds: lore.scenario.seats.map((seat) => seat.id),
    districts: Object.fromEntries(
      districts.map((each) => [each.id, { ...each, upsurge: { [side]: view.side?.upsurge[each.id] ?? UNKNOWN.upsurge } }]),
    ),
    districtIds: districts.map((each) => each.id),
    sites: Object.fromEntries(
      lore.scenario.sites.map((site): [SiteId, SiteDef] => [site.id, { ...site, holder: view.sites[site.id]?.holder ?? null, pickets: 0 }]),
    ),
    siteIds: lore.siteIds,
    formations: Object.fromEntries(people.map(({ definition }) => [definition.id, definition])),
    formationIds: people.map(({ definition }) => definition.id),
    turns,
    peopleTurns,
    calendar: [],
    ...standingCards(lore),
    history: { winner: side, seatFallsHour: null, endHour: 0, dead: [0, 0], facts: [] },
  };
}

function sideFrom(lore: Lore, view: SeatView, own: SideId, side: SideId): SideDef {
  const known = side === own ? view.side : null;
  const { capacity } = UNKNOWN;
  return {
    ...lore.scenario.sides[side],
    fallbackStaff: [],
    organization: known?.organization ?? {
      command: capacity,
      liaison: capacity,
      intelligence: capacity,
      supply: capacity,
      commissariat: capacity,
    },
    upsurge: UNKNOWN.upsurge,
    volunteers: UNKNOWN.volunteers,
    will: known?.will ?? 0,
    legitimacy: known?.legitimacy ?? UNKNOWN.legitimacy,
    shells: known?.shells ?? UNKNOWN.stocks,
    fuses: known?.fuses ?? UNKNOWN.stocks,
    mayTakeGuarded: known?.mayTakeGuarded ?? view.hostilities !== null,
    mayOpenHostilities: known?.mayOpenHostilities ?? view.hostilities !== null,
    facts: [],
  };
}

/** The two permits, as everybody knows them. */
function standingCards(lore: Lore): Pick<Scenario, "cards" | "cardIds"> {
  const cards = lore.scenario.cards.flatMap((card): readonly CardDef[] => {
    const granted = lore.permits[card.id];
    if (granted === undefined || (card.to !== "mrc" && card.to !== "government")) return [];
    const { to } = card;
    const choices = card.choices.map((choice) => ({
      ...choice,
      effects: choice.id === granted.choice ? [{ kind: "permit" as const, side: to, act: granted.permit }] : [],
      botWeight: 1,
      historical: false,
    }));
    return [{ ...card, choices, opensHour: 0, openHours: 999, if: { kind: "always" }, agreed: null }];
  });
  return { cards: Object.fromEntries(cards.map((card) => [card.id, card])), cardIds: cards.map((card) => card.id) };
}

function standing(state: MatchState, id: FormationId, hour: number, doing: FormationState["doing"]): FormationState {
  const formation = state.formations[id] as FormationState;
  return { ...formation, doing, report: { ...formation.report, hour }, lastWordHour: hour };
}

function sitesFrom(lore: Lore, view: SeatView, side: SideId, state: MatchState): MatchState["sites"] {
  const constants = constantsOf(view.options);
  const enemy = opponentOf(side);
  return Object.fromEntries(
    lore.scenario.sites.map(({ id, kind }) => {
      const seen = view.sites[id];
      const isUnseenSeat = lore.scenario.sides[enemy].seatOfPower === id && seen?.holder === enemy && !seen.inSight;
      const guard = seen?.holder === null || kind === "water" ? 0 : constants.picket;
      const site = state.sites[id] as MatchState["sites"][SiteId];
      return [id, { ...site, bridgeRaised: seen?.bridgeRaised === true, pickets: isUnseenSeat ? DOCTRINES[side].presumed : guard }];
    }),
  );
}

function sidesFrom(view: SeatView, side: SideId, state: MatchState): MatchState["sides"] {
  const known = view.side;
  if (known === null) return state.sides;
  const enemy = opponentOf(side);
  return {
    ...state.sides,
    [side]: {
      ...state.sides[side],
      resolve: known.resolve,
      will: known.will,
      hesitates: known.hesitates,
      staffSite: known.staffSite,
      shares: known.shares,
    },
    [enemy]: { ...state.sides[enemy], resolve: enemysResolve(view, enemy), will: known.will },
  } as MatchState["sides"];
}

/** Resolve follows the share of the city that is held: what a side does not hear of it, it can see. */
function enemysResolve(view: SeatView, enemy: SideId): number {
  return Math.max(10, Math.min(100, 70 + 4 * (view.score.held[enemy] - 0.36) * view.hour));
}
