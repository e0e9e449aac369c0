import type { GameEvent, Json } from "../../shared/model/events.ts";
import type { Party, SeatId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { FormationState, MatchState } from "../../shared/model/state.ts";
import { sideObeyed } from "../../shared/rules/allegiance.ts";

/** No figure of a match comes near this, whether it is rounded, halved or shown as a band. */
const FIGURE = 40_000_000;
const FAR = 1_000_000;
/** No word of a match holds this. */
export const WORD = "canary";

export type Reader = { readonly seat: SeatId; readonly party: Party };

/** The canaries in what somebody is sent, by the way to them. */
export function canariesIn(sent: unknown, at = ""): readonly string[] {
  if (typeof sent === "number") return Math.abs(sent) > FAR ? [`${at} ${sent}`] : [];
  if (typeof sent === "string") return sent.includes(WORD) ? [`${at} ${sent}`] : [];
  if (typeof sent !== "object" || sent === null) return [];
  return Object.entries(sent).flatMap(([key, value]) => [
    ...(key.includes(WORD) ? [`${at}.${key}`] : []),
    ...canariesIn(value, `${at}.${key}`),
  ]);
}

/** The match with a canary in every place that this seat may not know. */
export function stateWithCanaries(scenario: Scenario, state: MatchState, { seat, party }: Reader): MatchState {
  const isOther = (each: { readonly seat: SeatId }) => each.seat !== seat;
  const elsewhere = { kind: "hold", formation: WORD, site: WORD, operation: WORD, raise: null } as const;
  return {
    ...state,
    seed: WORD,
    formations: mapped(state.formations, (formation, id) => formationWithCanaries(scenario, state, { id, formation, party })),
    sites: mapped(state.sites, (site, id) => {
      const known = party === "between" ? undefined : state.knownHolders[party][id];
      const isSeen = known?.seen === true && known.hour === state.hour;
      return { ...site, pickets: FIGURE, firstLostHour: FIGURE, ...(isSeen ? {} : { foughtHour: FIGURE, takenHour: FIGURE }) };
    }),
    sides: mapped(state.sides, (side, id) => ({
      ...side,
      volunteers: FIGURE,
      ...(id === party
        ? { tally: { ...side.tally, sent: FIGURE, onTime: FIGURE, late: FIGURE, lost: FIGURE, captured: FIGURE, actsByInitiative: FIGURE } }
        : {
            organization: mapped(side.organization, () => FIGURE),
            resolve: FIGURE,
            legitimacy: FIGURE,
            will: FIGURE,
            shells: FIGURE,
            fuses: FIGURE,
            staffSite: WORD,
            seatOfPowerLostHour: FIGURE,
            shares: mapped(scenario.seats, () => FIGURE),
            tally: mapped(side.tally, () => FIGURE),
          }),
    })),
    upsurge: mapped(state.upsurge, (upsurge) => mapped(upsurge, (value, side) => (side === party ? value : FIGURE))),
    sightings: mapped(state.sightings, (seen, of) =>
      of === party ? seen : mapped(seen, (each) => ({ ...each, hour: FIGURE, men: FIGURE })),
    ),
    knownHolders: mapped(state.knownHolders, (known, of) =>
      of === party || of === "between" ? known : mapped(known, (each) => ({ ...each, hour: FIGURE })),
    ),
    // Nobody is told what another seat wants before the lock, be it of the same side.
    issued: state.issued.map((each) =>
      isOther(each) ? { ...each, id: WORD, order: { ...elsewhere, formation: each.order.formation } } : each,
    ),
    duties: state.duties.map((each) => (isOther(each) ? { ...each, id: WORD, duty: { kind: "scouts", site: WORD } } : each)),
    operations: state.operations.map((each) =>
      each.side === party ? each : { ...each, id: WORD, site: WORD, onceHeld: WORD, letter: WORD, turn: FIGURE },
    ),
    dispatches: state.dispatches.map((each) =>
      isOther(each)
        ? { ...each, id: WORD, order: elsewhere, sentHour: FIGURE, arrivesHour: FIGURE, chance: FIGURE }
        : { ...each, arrivesHour: FIGURE, ...(each.when === undefined ? {} : { firedHour: FIGURE }) },
    ),
    cards: mapped(state.cards, (card) => ({
      ...card,
      votes: mapped(card.votes, (vote, voter) => (scenario.seats[voter]?.party === party ? vote : WORD)),
      chosen: mapped(card.chosen as Readonly<Record<string, string>>, (choice, of) => (of === party ? choice : WORD)),
    })),
    nextNumbers: mapped(state.nextNumbers, () => FIGURE),
  };
}

/** A formation is known by its reports and by what was seen of it: what it truly is beside these is nobody's to know. */
function formationWithCanaries(
  scenario: Scenario,
  state: MatchState,
  { id, formation, party }: { readonly id: string; readonly formation: FormationState; readonly party: Party },
): FormationState {
  const side = sideObeyed(formation);
  const isOwn = side !== null && side === party && formation.status === "present";
  if (isOwn && formation.report.hour === state.hour) return { ...formation, arrivesHour: FIGURE };
  const isHere = scenario.formations[id]?.barracks === formation.site && side === null;
  return {
    ...formation,
    men: FIGURE,
    dead: FIGURE,
    armed: FIGURE,
    morale: FIGURE,
    guns: FIGURE,
    arrivesHour: FIGURE,
    outOfReachUntil: FIGURE,
    lastWordHour: 0,
    shakenUntil: FIGURE,
    // Whom it obeys is known; how far it leans is not.
    allegiance: side === null ? formation.allegiance : Math.sign(formation.allegiance) * FIGURE,
    doing: {
      order: { kind: "march", formation: id, site: WORD, operation: WORD, raise: null },
      dispatch: WORD,
      sinceHour: FIGURE,
      lapsesHour: FIGURE,
    },
    ...(isHere ? {} : { site: WORD }),
    ...(isOwn ? {} : { report: { hour: FIGURE, site: WORD, men: FIGURE, morale: FIGURE, allegiance: FIGURE } }),
  };
}

/** What happened, with a canary in all of it that this seat has not heard or is not told. */
export function eventsWithCanaries(state: MatchState, events: readonly GameEvent[], { party }: Reader): readonly GameEvent[] {
  return events.map((event) => {
    const heard = event.known[party];
    const cause = {
      ...event.cause,
      inputs: [{ name: "defence", value: FIGURE }],
      draw: { label: WORD, rolled: FIGURE, needed: FIGURE },
    };
    const changes = event.changes.map((change) =>
      // From the changes of the own capacities the view tells what they were before.
      change.path[0] === "sides" && change.path[1] === party ? change : { ...change, from: WORD as Json, to: FIGURE as Json },
    );
    if (heard === null || heard > state.hour)
      return { ...event, seat: WORD, formation: WORD, site: WORD, params: { [WORD]: FIGURE }, cause, changes };
    if (event.side === party)
      return { ...event, changes, cause: { ...event.cause, inputs: [...event.cause.inputs, { name: "defence", value: FIGURE }] } };
    return { ...event, seat: WORD, params: { ...event.params, [WORD]: FIGURE }, cause, changes };
  });
}

/** The scenario with canaries in what a seat may not read of it: others' secret aims, true strengths, what comes, what was chosen in 1917. */
export function scenarioWithCanaries(scenario: Scenario, reader: SeatId | null): Scenario {
  return {
    ...scenario,
    seats: mapped(scenario.seats, (seat) => ({
      ...seat,
      aims: seat.aims.map((aim) => (aim.secret && seat.id !== reader ? { ...aim, id: WORD, text: WORD } : aim)),
    })),
    formations: mapped(scenario.formations, (formation) => ({ ...formation, men: FIGURE, quality: FIGURE, arrivesHour: FIGURE })),
    calendar: scenario.calendar.map((entry) => ({ ...entry, id: WORD, text: WORD })),
  };
}

function mapped<Id extends string, Value, To>(record: Readonly<Record<Id, Value>>, to: (value: Value, id: Id) => To): Record<Id, To> {
  return Object.fromEntries(Object.entries<Value>(record).map(([id, value]) => [id, to(value, id as Id)])) as Record<Id, To>;
}
