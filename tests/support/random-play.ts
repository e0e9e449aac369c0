import { botFor } from "../../shared/bots/bot-for.ts";
import type { GameEvent } from "../../shared/model/events.ts";
import type { SeatId, SiteId } from "../../shared/model/ids.ts";
import { SIDES } from "../../shared/model/ids.ts";
import type { DutyKind, DutyOrder, FormationOrderKind, Order, StandingCondition } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import type { DutyChoice, SeatView, StandingPlace } from "../../shared/model/view.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { decide } from "../../shared/rules/decide.ts";
import { roll } from "../../shared/rules/dice.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { thirdScenario } from "./third-scenario/third-scenario.ts";

/** The three boards on which properties are tried. */
export const BOARDS: readonly (readonly [name: string, load: () => Scenario])[] = [
  ["the made-up town", () => thirdScenario()],
  ["petrograd", () => loadScenario("petrograd", "historical")],
  ["moscow", () => loadScenario("moscow", "historical")],
];

/** Throws the dice of a test: a run of numbers from 0 to 1 that a seed fixes. */
export function diceOf(seed: string): () => number {
  let count = 0;
  return () => roll(seed, `test ${count++}`);
}

export function pick<Item>(items: readonly Item[], dice: () => number): Item | undefined {
  return items[Math.floor(dice() * items.length)];
}

/** Every order the seat is offered, spelled out. */
export function offeredOrders(view: SeatView): readonly Order[] {
  const votes = view.cards
    .filter((card) => card.mayVote)
    .map((card) => ({ type: "vote", kind: "vote", card: card.card, choice: "" }) as const);
  const orders: Order[] = [...votes];
  for (const [formation, choices] of Object.entries(view.choices.formations))
    for (const [kind, choice] of Object.entries(choices)) {
      if (!choice.ok) continue;
      for (const site of choice.targets.length === 0 ? [null] : choice.targets.map((target) => target.site)) {
        const raise = kind === "bridge" && site !== null ? !view.sites[site]?.bridgeRaised : null;
        orders.push({ type: "formation", kind: kind as FormationOrderKind, formation, site, operation: null, raise });
      }
    }
  for (const [kind, choice] of Object.entries(view.choices.duties))
    if (choice.ok) orders.push(...dutiesOffered(view, kind as DutyKind, choice));
  return orders;
}

/** For each formation and each act that a standing order could tell it, one such order, with the conditions in turn. */
export function standingOffered(scenario: Scenario, view: SeatView): readonly StandingGiven[] {
  const orders: StandingGiven[] = [];
  for (const [formation, choice] of Object.entries(view.choices.standing)) {
    if (!choice.ok) continue;
    for (const { act, place } of choice.acts) {
      const sites = scenario.siteIds.filter((id) => isOfKind(scenario.sites[id]?.kind, place));
      const somewhere = sites[(orders.length * 7 + view.turn) % sites.length] ?? null;
      const site = place === "none" ? null : somewhere;
      if (place !== "none" && site === null) continue;
      const when = conditionAt(orders.length + view.turn, scenario.siteIds, view.hour);
      orders.push({ type: "standing", kind: "giveStanding", formation, when, act, site, raise: act === "bridge" ? true : null });
    }
  }
  return orders;
}

type StandingGiven = Extract<Order, { readonly kind: "giveStanding" }>;

function isOfKind(kind: string | undefined, place: StandingPlace): boolean {
  if (place === "bridge") return kind === "bridge";
  return (kind === "water") === (place === "water");
}

function conditionAt(index: number, sites: readonly SiteId[], hour: number): StandingCondition {
  const site = sites[(index * 5) % sites.length] ?? "";
  const conditions: readonly StandingCondition[] = [
    { kind: "hourFrom", hour: hour + 1 + (index % 9) },
    { kind: "enemySeen", site },
    { kind: "held", site, by: index % 2 === 0 ? "mrc" : "government" },
    { kind: "attacked" },
    { kind: "lineCut" },
    { kind: "seatAttacked" },
    { kind: "shotsFired" },
  ];
  return conditions[index % conditions.length] ?? { kind: "attacked" };
}

function dutiesOffered(view: SeatView, kind: DutyKind, choice: Extract<DutyChoice, { ok: true }>): readonly Order[] {
  const of = (duty: DutyOrder): Order => ({ type: "duty", ...duty });
  switch (kind) {
    case "agitate":
    case "appointCommissar":
    case "visitBarracks":
    case "runner":
      return choice.formations.map((formation) => of({ kind, formation }));
    case "callOut":
      return choice.districts.map((district) => of({ kind, district }));
    case "summon":
      return choice.sites.map((site) => of({ kind, site, claimsCityLost: site.length % 2 === 0 }));
    case "liaison":
    case "scouts":
    case "mendLine":
      return choice.sites.map((site) => of({ kind, site }));
    case "trains":
      return SIDES.map((side) => of({ kind, side, stop: view.trainsStopped?.[side] !== true }));
    default:
      return [of({ kind })];
  }
}

export type Match = { readonly state: MatchState; readonly events: readonly GameEvent[] };
export type Play = (scenario: Scenario, match: Match, seat: SeatId) => readonly Order[];

/** Where a match begins if not at its opening, and who orders first if not in the order of the data. */
type Course = { readonly from?: Match; readonly seats?: readonly SeatId[] };

/** Plays a match in which each seat's orders come from `play`; what the rules refuse is left out. Stops when `until` says so. */
export function playWith(
  scenario: Scenario,
  seed: string,
  play: Play,
  until: (match: Match) => boolean = () => false,
  { from, seats = scenario.seatIds }: Course = {},
): Match {
  let match: Match = from ?? startMatch(scenario, { seed });
  while (match.state.phase !== "ended" && !until(match)) {
    match = ordersGiven(scenario, match, play, seats);
    const step = match.state.phase === "council" ? closeCouncil(scenario, match.state) : resolveTurn(scenario, match.state);
    match = { state: step.state, events: [...match.events, ...step.events] };
  }
  return match;
}

/** The match when every seat has given its orders of this phase; what the rules refuse is left out. */
export function ordersGiven(scenario: Scenario, before: Match, play: Play, seats = scenario.seatIds): Match {
  let match = before;
  for (const seat of seats)
    for (const order of play(scenario, match, seat)) {
      const decision = decide(scenario, match.state, seat, order);
      if (decision.ok) match = { state: decision.value.reduce(evolve, match.state), events: [...match.events, ...decision.value] };
    }
  return match;
}

/** Bots that now and then do something else: each seat gives its bot's orders, then some of those that it is offered, drawn at random. */
export function botsWithWhims(scenario: Scenario, seed: string, whims = 2): Play {
  const bot = botFor(scenario);
  const dice = diceOf(`${seed} whims`);
  return (_, { state }, seat) => {
    const view = viewFor(scenario, state, seat, []);
    const offered = offeredOrders(view).map((order) =>
      order.type === "vote" ? { ...order, choice: pick(scenario.cards[order.card]?.choices ?? [], dice)?.id ?? "" } : order,
    );
    const drawn = Array.from({ length: whims }, () => pick(offered, dice)).filter((order) => order !== undefined);
    const standing = pick(standingOffered(scenario, view), dice);
    return [...bot(view), ...drawn, ...(standing === undefined ? [] : [standing])];
  };
}

/** Goes through a match event by event: the state before, what happened, the state after. Answers the last state. */
export function retrace(
  scenario: Scenario,
  seed: string,
  events: readonly GameEvent[],
  look: (before: MatchState, event: GameEvent, after: MatchState) => void,
): MatchState {
  const opening = startMatch(scenario, { seed });
  // The events of the opening belong to the state that a match starts with.
  return events.slice(opening.events.length).reduce((before, event) => {
    const after = evolve(before, event);
    look(before, event, after);
    return after;
  }, opening.state);
}
