import type { SideId, SiteId } from "../model/ids.ts";
import { opponentOf, SIDES } from "../model/ids.ts";
import { DUTIES_BETWEEN } from "../model/orders.ts";
import type { Scenario } from "../model/scenario.ts";
import { checkCard, checkEffectFits } from "./check-cards.ts";
import { lengthOf } from "./times.ts";

/**
 * Whether a compiled scenario can be played: the board hangs together, every seat has something to do, both sides can still win. Throws for the
 * first thing that is wrong, in words that name both ends of it. Any scenario must pass, ours and a teacher's.
 */
export function checkScenario(scenario: Scenario): void {
  checkTurns(scenario);
  checkSides(scenario);
  checkBoard(scenario);
  checkWater(scenario);
  checkFormations(scenario);
  checkSeats(scenario);
  checkCalendar(scenario);
  for (const id of scenario.cardIds) checkCard(scenario, id);
  checkThatAnybodyCanWin(scenario);
}

/** What our two cities promise beyond that: a board, forces and decisions of a certain size, and a card for every seat. */
export function checkFullSize(scenario: Scenario): void {
  const counts = [
    ["sites", scenario.siteIds.length, 26],
    ["formations", scenario.formationIds.length, 24],
    ["cards", scenario.cardIds.length, 12],
  ] as const;
  for (const [what, has, least] of counts) {
    if (has < least) throw new Error(`scenario ${scenario.id}, start ${scenario.start}, has ${has} ${what}; it needs at least ${least}`);
  }
  const bringing = new Set(scenario.cardIds.map((id) => scenario.cards[id]?.broughtBy));
  for (const seat of scenario.seatIds) if (!bringing.has(seat)) throw new Error(`seat ${seat} brings no card to the table`);
}

function checkTurns({ turns, id, start, countFromHour }: Scenario): void {
  let hour = 0;
  for (const [index, turn] of turns.entries()) {
    if (turn.startHour !== hour)
      throw new Error(
        `scenario ${id}, start ${start}: turn ${index + 1} begins at hour ${turn.startHour}, but the one before ends at hour ${hour}`,
      );
    if (turn.hours % 2 !== 0)
      throw new Error(
        `scenario ${id}, start ${start}: turn ${index + 1} lasts ${turn.hours} hours, which is no whole number of sub-rounds`,
      );
    hour += turn.hours;
  }
  if (countFromHour >= hour)
    throw new Error(`scenario ${id}, start ${start}: counting begins at hour ${countFromHour}, after the last turn`);
}

function checkSides(scenario: Scenario): void {
  for (const side of SIDES) {
    const { seatOfPower, fallbackStaff } = scenario.sides[side];
    const holder = scenario.sites[seatOfPower]?.holder;
    if (holder !== side)
      throw new Error(
        `side ${side}: its seat of power ${seatOfPower} is held by ${holder ?? "nobody"} at the start, so the match would be over`,
      );
    if (fallbackStaff.length === 0) throw new Error(`side ${side}: its staff has nowhere to go if ${seatOfPower} is lost`);
    if (fallbackStaff.includes(seatOfPower))
      throw new Error(`side ${side}: its fallback staff lists ${seatOfPower}, the seat of power itself`);
  }
}

function checkBoard(scenario: Scenario): void {
  for (const id of scenario.siteIds) {
    const site = scenario.sites[id];
    for (const [list, theirs] of [
      [site?.neighbours, "neighbours"],
      [site?.waterNeighbours, "waterNeighbours"],
    ] as const) {
      for (const other of list ?? []) {
        const way = theirs === "neighbours" ? "a neighbour" : "a neighbour by water";
        if (!scenario.sites[other]) throw new Error(`site ${id} lists ${other} as ${way}, but there is no such site`);
        if (!scenario.sites[other][theirs].includes(id))
          throw new Error(`site ${id} lists ${other} as ${way}, but not the other way round`);
      }
    }
  }
  const weight = scenario.siteIds.reduce((sum, id) => sum + (scenario.sites[id]?.weight ?? 0), 0);
  if (weight <= 0) throw new Error("no site has any weight, so nobody can hold the city");
}

function checkWater(scenario: Scenario): void {
  for (const id of scenario.siteIds) {
    const site = scenario.sites[id];
    if (!site) continue;
    if (site.kind !== "water") {
      if (site.waterNeighbours.length > 0)
        throw new Error(`site ${id} lies on land, but has ${site.waterNeighbours[0]} as a neighbour by water`);
      if (site.neighbours.length === 0) throw new Error(`site ${id} has no route to anywhere`);
      continue;
    }
    if (site.neighbours.length > 0) throw new Error(`site ${id} is water, but has ${site.neighbours[0]} as a neighbour by land`);
    if (site.weight !== 0) throw new Error(`site ${id} is water, but has weight ${site.weight}: nobody holds water`);
    if (site.holder !== null) throw new Error(`site ${id} is water, but is held by ${site.holder}`);
  }
}

function checkFormations(scenario: Scenario): void {
  const end = lengthOf(scenario);
  for (const id of scenario.formationIds) {
    const formation = scenario.formations[id];
    if (!formation) continue;
    const isOnWater = scenario.sites[formation.site]?.kind === "water";
    if (formation.kind === "ship" && !isOnWater) throw new Error(`formation ${id} is a ship, but ${formation.site} lies on land`);
    if (formation.kind !== "ship" && isOnWater) throw new Error(`formation ${id} is no ship, but ${formation.site} is water`);
    for (const side of SIDES) {
      const seat = scenario.seats[formation.seats[side]];
      if (seat?.party !== side)
        throw new Error(
          `formation ${id} would obey ${side} under seat ${formation.seats[side]}, which belongs to ${seat?.party ?? "nobody"}`,
        );
    }
    const [least, most] = formation.menRange;
    if (least > most || formation.men < least || formation.men > most)
      throw new Error(`formation ${id} has ${formation.men} men, outside its range ${least} to ${most}`);
    if (formation.arrivesHour >= end) throw new Error(`formation ${id} arrives at hour ${formation.arrivesHour}, after the last turn`);
    if (formation.bound && !isSeatOfPower(scenario, formation.site))
      throw new Error(`formation ${id} is bound to ${formation.site}, which is no seat of power`);
  }
}

function isSeatOfPower(scenario: Scenario, site: SiteId): boolean {
  return SIDES.some((side) => scenario.sides[side].seatOfPower === site);
}

function checkSeats(scenario: Scenario): void {
  const all = scenario.seatIds.map((id) => scenario.seats[id]);
  for (const side of SIDES) {
    const staff = all.filter((seat) => seat?.party === side && seat.isStaff);
    if (staff.length !== 1)
      throw new Error(`side ${side} has ${staff.length} staff seats (${staff.map((seat) => seat?.id).join(", ")}); it needs one`);
  }
  for (const seat of all) {
    if (!seat) continue;
    if (seat.party === "between" && seat.isStaff) throw new Error(`seat ${seat.id} is between the sides and cannot be a staff`);
    const idle = seat.party === "between" ? seat.duties.find((duty) => !DUTIES_BETWEEN.includes(duty)) : undefined;
    if (idle !== undefined) throw new Error(`seat ${seat.id} is between the sides, where ${idle} would do nothing`);
    const commands = scenario.formationIds.some((id) => seat.party !== "between" && scenario.formations[id]?.seats[seat.party] === seat.id);
    if (!commands && seat.duties.length === 0) throw new Error(`seat ${seat.id} commands no formation and has no duty`);
    if (new Set(seat.duties).size !== seat.duties.length) throw new Error(`seat ${seat.id} lists a duty twice`);
    if (!seat.aims.some((aim) => aim.secret) || seat.aims.every((aim) => aim.secret))
      throw new Error(`seat ${seat.id} needs one aim that all may see and one that is its own`);
  }
  const isServed = (party: string) => scenario.cardIds.some((id) => scenario.cards[id]?.to === party);
  for (const party of new Set(all.map((seat) => seat?.party ?? "between")))
    if (!isServed(party)) throw new Error(`no card is ever put to ${party}`);
}

function checkCalendar(scenario: Scenario): void {
  const end = lengthOf(scenario);
  for (const entry of scenario.calendar) {
    if (entry.hour >= end) throw new Error(`calendar entry ${entry.id} is for hour ${entry.hour}, after the last turn`);
    for (const effect of entry.effects) checkEffectFits(scenario, `calendar entry ${entry.id}`, effect);
  }
}

function checkThatAnybodyCanWin(scenario: Scenario): void {
  for (const side of SIDES) {
    const target = scenario.sides[opponentOf(side)].seatOfPower;
    const marchers = scenario.formationIds.filter((id) => {
      const formation = scenario.formations[id];
      return formation && formation.kind !== "ship" && !formation.bound && obeys(formation.allegiance, side);
    });
    if (marchers.length === 0) throw new Error(`side ${side} has nobody who could march, so it cannot win`);
    const reached = reachedByLand(scenario, target);
    const canCome = marchers.some((id) => reached.has(scenario.formations[id]?.site ?? ""));
    if (!canCome) throw new Error(`side ${side} cannot win: no route leads from any of its formations to ${target}`);
  }
}

/** At the start a formation obeys a side beyond 40 points, as in the rules. */
function obeys(allegiance: number, side: SideId): boolean {
  return side === "mrc" ? allegiance > 40 : allegiance < -40;
}

function reachedByLand(scenario: Scenario, from: SiteId): ReadonlySet<SiteId> {
  const reached = new Set<SiteId>([from]);
  for (const site of reached) for (const next of scenario.sites[site]?.neighbours ?? []) reached.add(next);
  return reached;
}
