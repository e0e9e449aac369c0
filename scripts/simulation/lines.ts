import { botFor } from "../../shared/bots/bot-for.ts";
import type { Bot } from "../../shared/bots/table.ts";
import { opponentOf, type SideId, type SiteId } from "../../shared/model/ids.ts";
import type { DutyKind, FormationOrderKind, Order } from "../../shared/model/orders.ts";
import { because } from "../../shared/model/refusals.ts";
import type { Permit, Scenario } from "../../shared/model/scenario.ts";
import type { FormationChoice, OwnFormation, SeatView } from "../../shared/model/view.ts";

/** Single ideas, played whatever happens: the test bench asks whether one of them wins by itself. The build of the game does not carry them. */
export const LINES = ["rush", "turtle", "agitate", "neverOpen", "negotiate", "ignoreOrganization"] as const;
export type LineName = (typeof LINES)[number];
export type Line = { readonly side: SideId; readonly name: LineName };

/** The usual bots, but one side follows its line in everything the line has an opinion on. */
export function botWithLine(scenario: Scenario, { side, name }: Line): Bot {
  const usual = botFor(scenario);
  const line = PLAYED[name]({ scenario, side, usual });
  return (view) => (view.party === side ? line(view) : usual(view));
}

type Bench = { readonly scenario: Scenario; readonly side: SideId; readonly usual: Bot };

const PLAYED: Readonly<Record<LineName, (bench: Bench) => Bot>> = {
  /** Leave to take and to shoot in the first council, and everybody at the enemy's seat of power under one operation, every turn. */
  rush: (bench) => (view) =>
    view.phase === "council"
      ? [...othersThanPermits(bench, bench.usual(view)), ...permitVotes(bench, view)]
      : [...planOfRush(bench, view), ...rush(bench, view), ...dutiesIn(bench.usual(view))],

  /** Nobody leaves home: all draw into the own seat of power and dig in; the council never decides to act. */
  turtle: (bench) => (view) =>
    view.phase === "council" ? othersThanPermits(bench, bench.usual(view)) : [...drawIn(bench, view), ...dutiesIn(bench.usual(view))],

  /** Words only: meetings, commissars, appeals. No order to anybody, no decision to act. */
  agitate: (bench) => (view) =>
    view.phase === "council"
      ? othersThanPermits(bench, bench.usual(view))
      : dutiesIn(bench.usual(withDuties(view, ["agitate", "appointCommissar", "publish", "callOut"]))),

  /** The usual play without shots: no decision to open hostilities, no assault and no shelling, whoever began. */
  neverOpen: (bench) => (view) => bench.usual(withoutShots(view)).filter((order) => permitOf(bench, order) !== "openHostilities"),

  /** Talks every turn, signs whatever is put before both sides, holds what it has. */
  negotiate: (bench) => (view) =>
    view.phase === "council"
      ? signed(bench, othersThanPermits(bench, bench.usual(view)))
      : [
          ...bench.usual(view).filter(isHolding),
          ...dutiesIn(bench.usual(withDuties(view, view.choices.duties.negotiate?.ok === true ? ["negotiate"] : ["publish"]))),
        ],

  /** The usual play without any work on command, liaison, intelligence, supply or commissariat. */
  ignoreOrganization: (bench) => (view) => bench.usual(withDuties(view, ["agitate", "callOut", "summon", "negotiate", "runner"])),
};

function dutiesIn(orders: readonly Order[]): readonly Order[] {
  return orders.filter(({ type }) => type === "duty");
}

/** The view of a seat that knows only these duties. */
function withDuties(view: SeatView, kinds: readonly DutyKind[]): SeatView {
  const duties = Object.fromEntries(Object.entries(view.choices.duties).filter(([kind]) => kinds.includes(kind as DutyKind)));
  return { ...view, choices: { ...view.choices, duties } };
}

/** The view of a seat to which assaults and shelling are not offered. */
function withoutShots(view: SeatView): SeatView {
  const refused: FormationChoice = { ok: false, refusal: because("wrongPhase", { phase: view.phase }) };
  const formations = Object.fromEntries(
    Object.entries(view.choices.formations).map(([id, choices]) => [id, { ...choices, assault: refused, shell: refused }]),
  );
  return { ...view, choices: { ...view.choices, formations } };
}

const HOLDING: readonly FormationOrderKind[] = ["hold", "digIn", "withdraw", "arm"];

function isHolding(order: Order): boolean {
  return order.type === "formation" && HOLDING.includes(order.kind);
}

/** What a vote would permit, if it is one for a standing card. */
function permitOf({ scenario }: Bench, order: Order): Permit | null {
  if (order.type !== "vote" || scenario.cards[order.card]?.kind !== "standing") return null;
  const effects = scenario.cards[order.card]?.choices.find(({ id }) => id === order.choice)?.effects ?? [];
  return effects.find((effect) => effect.kind === "permit")?.act ?? null;
}

function othersThanPermits(bench: Bench, orders: readonly Order[]): readonly Order[] {
  return orders.filter((order) => permitOf(bench, order) === null);
}

/** Votes for every permit that lies on the table. */
function permitVotes(bench: Bench, view: SeatView): readonly Order[] {
  return view.cards
    .filter(({ mayVote }) => mayVote)
    .flatMap(({ card }) =>
      (bench.scenario.cards[card]?.choices ?? []).map(({ id }): Order => ({ type: "vote", kind: "vote", card, choice: id })),
    )
    .filter((order) => permitOf(bench, order) !== null);
}

/** The votes, but for what both sides can sign always the choice that signs. */
function signed({ scenario }: Bench, orders: readonly Order[]): readonly Order[] {
  return orders.map((order) => {
    const agreed = order.type === "vote" ? scenario.cards[order.card]?.agreed : null;
    return order.type === "vote" && agreed ? { ...order, choice: agreed.choice } : order;
  });
}

/** The staff's operation at the enemy's seat of power, which all others join. */
function planOfRush({ scenario, side }: Bench, view: SeatView): readonly Order[] {
  const site = scenario.sides[opponentOf(side)].seatOfPower;
  if (scenario.seats[view.seat]?.isStaff !== true || view.operationsLeft < 1 || view.sites[site]?.holder === side) return [];
  return [
    { type: "operation", kind: "planOperation", operation: rushId(view), act: actOfRush(view), site, turn: view.turn, onceHeld: null },
  ];
}

function actOfRush({ side, hostilities }: SeatView): "assault" | "showOfForce" {
  return side?.mayOpenHostilities === true || hostilities !== null ? "assault" : "showOfForce";
}

function rushId(view: SeatView): string {
  return view.operations.find(({ turn }) => turn === view.turn)?.id ?? `${view.seat}-rush-${view.turn}`;
}

/** Each formation, the largest first: at the seat of power if it can, else at the nearest thing the enemy holds, else nearer. */
function rush(bench: Bench, view: SeatView): readonly Order[] {
  const seat = bench.scenario.sides[opponentOf(bench.side)].seatOfPower;
  const left = Math.max(0, view.orders.allowed - view.orders.given);
  return largestFirst(view)
    .flatMap(([formation]): Order[] => {
      for (const kind of ["assault", "showOfForce", "seize"] as const) {
        const choice = view.choices.formations[formation]?.[kind];
        if (choice?.ok !== true) continue;
        const target = choice.targets.find(({ site }) => site === seat) ?? [...choice.targets].sort((a, b) => a.hours - b.hours)[0];
        if (target === undefined) continue;
        const operation = kind !== "seize" && target.site === seat ? operationAt(bench, view, kind, seat) : null;
        return [{ type: "formation", kind, formation, site: target.site, operation, raise: null }];
      }
      return [];
    })
    .slice(0, left);
}

/** The operation that is planned for this, or that this seat is about to plan. */
function operationAt({ scenario }: Bench, view: SeatView, act: FormationOrderKind, site: SiteId): string | null {
  const planned = view.operations.find((each) => each.act === act && each.site === site && each.turn === view.turn);
  if (planned !== undefined) return planned.id;
  const plans = scenario.seats[view.seat]?.isStaff === true && view.operationsLeft > 0;
  return plans && act === actOfRush(view) ? rushId(view) : null;
}

/** Home, the largest first; who is there digs in. */
function drawIn({ scenario, side }: Bench, view: SeatView): readonly Order[] {
  const home = scenario.sides[side].seatOfPower;
  const left = Math.max(0, view.orders.allowed - view.orders.given);
  return largestFirst(view)
    .flatMap(([formation, { site, dugIn }]): Order[] => {
      const choices = view.choices.formations[formation];
      if (site === home) {
        const may = choices?.digIn.ok === true && !dugIn;
        return may ? [{ type: "formation", kind: "digIn", formation, site: null, operation: null, raise: null }] : [];
      }
      const march = choices?.march;
      const may = march?.ok === true && march.targets.some((target) => target.site === home);
      return may ? [{ type: "formation", kind: "march", formation, site: home, operation: null, raise: null }] : [];
    })
    .slice(0, left);
}

function largestFirst(view: SeatView): readonly (readonly [string, OwnFormation])[] {
  return Object.entries(view.own)
    .filter(([, { outOfReach }]) => !outOfReach)
    .sort(([, a], [, b]) => b.active * b.armed - a.active * a.armed);
}
