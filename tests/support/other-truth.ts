import type { GameEvent } from "../../shared/model/events.ts";
import type { Party, SeatId, SideId } from "../../shared/model/ids.ts";
import { opponentOf, SIDES } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { FormationState, MatchState, SiteState } from "../../shared/model/state.ts";
import { sideObeyed } from "../../shared/rules/allegiance.ts";
import { copyOf } from "../../shared/rules/evolve.ts";
import { pick } from "./random-play.ts";

type Loose<Value> = { -readonly [Key in keyof Value]: Value[Key] };
/** Throws the dice of a test: numbers from 0 to 1. */
export type Dice = () => number;

/** The same match with everything changed that this party cannot know: the truth behind its reports, the other side's affairs, what nobody of it sees. */
export function otherTruth(scenario: Scenario, state: MatchState, party: Party, dice: Dice): MatchState {
  const truth = copyOf(state) as Loose<MatchState> & {
    formations: Record<string, Loose<FormationState>>;
    sites: Record<string, Loose<SiteState>>;
  };
  for (const id of scenario.formationIds) changeFormation(scenario, truth, { id, party, dice });
  for (const id of scenario.siteIds) changeSite(truth, { id, party, dice });
  for (const side of SIDES) if (side !== party) changeSide(scenario, truth, side, dice);
  const isForeign = (seat: SeatId) => scenario.seats[seat]?.party !== party;
  truth.issued = truth.issued.filter((each) => !isForeign(each.seat));
  truth.duties = truth.duties.filter((each) => !isForeign(each.seat));
  truth.operations = truth.operations.filter((each) => each.side === party);
  truth.dispatches = truth.dispatches.map((each) =>
    each.side === party
      ? { ...each, status: pick(["sent", "late", "lost", "captured"] as const, dice)!, arrivesHour: Math.floor(dice() * 99), outcome: null }
      : { ...each, known: "refused" },
  );
  return truth;
}

function changeFormation(
  scenario: Scenario,
  truth: { formations: Record<string, Loose<FormationState>>; hour: number },
  { id, party, dice }: { id: string; party: Party; dice: Dice },
): void {
  const formation = truth.formations[id]!;
  const side = sideObeyed(formation);
  if (side === party && formation.report.hour === truth.hour) return;
  formation.men = Math.floor(dice() * 5000);
  formation.armed = dice();
  formation.morale = dice() * 100;
  formation.dead = Math.floor(dice() * 50);
  formation.dugIn = dice() < 0.5;
  formation.shakenUntil = truth.hour + 4;
  formation.outOfReachUntil = truth.hour + 4;
  formation.lastWordHour = 0;
  formation.doing = null;
  if (side !== party) formation.report = { ...formation.report, hour: 1, site: pick(scenario.siteIds, dice)!, men: 7 };
  // Whom a regiment obeys is printed in the papers; how far it leans is not.
  if (side !== null) formation.allegiance = (side === "mrc" ? 1 : -1) * (40 + dice() * 60);
  else formation.allegiance = dice() * 70 - 35;
  if (formation.site !== scenario.formations[id]!.barracks || side !== null) formation.site = pick(scenario.siteIds, dice)!;
}

function changeSite(
  truth: { sites: Record<string, Loose<SiteState>>; knownHolders: MatchState["knownHolders"]; hour: number },
  { id, party, dice }: { id: string; party: Party; dice: Dice },
): void {
  const site = truth.sites[id]!;
  const known = truth.knownHolders[party][id];
  if (party !== "between") {
    const enemy = opponentOf(party);
    site.lineCut = { ...site.lineCut, [enemy]: dice() < 0.5 };
    site.scoutedUntil = { ...site.scoutedUntil, [enemy]: 99 };
  }
  site.pickets = Math.floor(dice() * 99);
  site.firstLostHour = Math.floor(dice() * 9);
  if (known?.seen === true && known.hour === truth.hour) return;
  site.holder = pick([null, ...SIDES], dice) ?? null;
  site.takenHour = Math.floor(dice() * 20);
  site.foughtHour = Math.floor(dice() * 20);
}

function changeSide(scenario: Scenario, truth: Loose<MatchState>, side: SideId, dice: Dice): void {
  const { command, liaison, intelligence, supply, commissariat } = truth.sides[side].organization;
  const organization = {
    command: 100 - command,
    liaison: 100 - liaison,
    intelligence: 100 - intelligence,
    supply: 100 - supply,
    commissariat: 100 - commissariat,
  };
  const other = {
    resolve: dice() * 100,
    legitimacy: dice() * 100,
    will: dice() * 9,
    mayTakeGuarded: dice() < 0.5,
    mayOpenHostilities: dice() < 0.5,
    volunteers: 9,
    shells: 5,
    fuses: 4,
    shares: null,
  };
  truth.sides = { ...truth.sides, [side]: { ...truth.sides[side], ...other, organization } };
  truth.upsurge = Object.fromEntries(Object.entries(truth.upsurge).map(([district, upsurge]) => [district, { ...upsurge, [side]: 13 }]));
  const numbers = Object.entries(truth.nextNumbers).map(([seat, number]) => [
    seat,
    scenario.seats[seat]?.party === side ? number + 7 : number,
  ]);
  truth.nextNumbers = Object.fromEntries(numbers);
  const seats = scenario.seatIds.filter((seat) => scenario.seats[seat]?.party === side);
  const cards = Object.entries(truth.cards).map(([id, card]) => [
    id,
    { ...card, votes: { ...card.votes, ...Object.fromEntries(seats.map((seat) => [seat, "other"])) } },
  ]);
  truth.cards = Object.fromEntries(cards);
}

/** The same events with other causes and changes, where the cause is not the party's own to know. */
export function otherCauses(events: readonly GameEvent[], party: Party): readonly GameEvent[] {
  return events.map((event) => {
    if (event.side === party) return event;
    const cause = { ...event.cause, inputs: [{ name: "defence", value: 99 }], draw: { label: "?", rolled: 0.1, needed: 0.2 } };
    const changes = event.changes.filter(({ path }) => path[0] === "sides" && path[1] === party);
    return { ...event, seat: "somebody", cause, changes };
  });
}
