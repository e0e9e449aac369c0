import type { FormationId, SiteId } from "../model/ids.ts";
import type { DutyKind, DutyOrder, FormationOrder, Order } from "../model/orders.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Advice, AlliedFormation, DutyChoice, SeatView } from "../model/view.ts";
import { costOf } from "./advice-cost.ts";
import { botFor } from "./bot-for.ts";
import { type Lore, loreOf } from "./lore.ts";
import type { Bot } from "./table.ts";

/** An adviser of one seat. Like a bot he is given nothing of the match but the seat's view. */
export type Adjutant = (view: SeatView) => readonly Advice[];

/**
 * The adjutant of a scenario. In the orders phase he suggests two things: what the default bot would do in this seat, and something of another kind.
 * All that he suggests is offered in the view, so it can be given as it stands; the same view gets the same advice. [AD-1]
 */
export function adjutantFor(scenario: Scenario): Adjutant {
  const bot = botFor(scenario);
  const lore = loreOf(scenario);
  return (view) => {
    if (view.phase !== "orders") return [];
    return twoOf(thoughtsOf(bot, lore, withoutGiven(view))).map((orders) => ({ orders, cost: costOf(lore, view, orders) }));
  };
}

/** Orders that belong together. */
type Thought = readonly Order[];

/** What could be suggested, the most sensible first: what a bot would do, what he would do instead, and, if that is little, keeping one's place. */
function thoughtsOf(bot: Bot, lore: Lore, view: SeatView): readonly Thought[] {
  const orders = bot(view);
  const acts = together(orders);
  const duty = orders.find((order) => order.type === "duty");
  const instead = duty === undefined ? undefined : bot(withoutDuty(view, duty.kind)).find((order) => order.type === "duty");
  const duties = [duty, instead].filter((order) => order !== undefined).map((order) => [order]);
  const isHold = (thought: Thought) => thought.some((order) => order.type === "formation" && order.kind === "hold");
  return [
    ...acts.filter((act) => !isHold(act)),
    ...nearer(lore, view),
    ...duties,
    ...acts.filter(isHold),
    ...errandsOf(lore, view),
    ...plainHolds(lore, view),
  ];
}

/** The first thought, and the first of those after it that is of another kind; else the first that is another at all. A choice, not a list. */
function twoOf(thoughts: readonly Thought[]): readonly Thought[] {
  const [first, ...others] = thoughts;
  if (first === undefined) return [];
  const kindOf = (thought: Thought) => thought.at(-1)?.kind;
  const second = others.find((each) => kindOf(each) !== kindOf(first)) ?? others.find((each) => !isSame(each, first));
  return second === undefined ? [first] : [first, second];
}

function isSame(a: Thought, b: Thought): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Formations that act against the same place in the same way are one thought, with the operation they join if it is still to be planned. */
function together(orders: readonly Order[]): readonly Thought[] {
  const thoughts = new Map<string, Order[]>();
  for (const order of orders) {
    if (order.type !== "formation") continue;
    const isJoint = order.kind === "assault" || order.kind === "seize" || order.kind === "showOfForce";
    const key = isJoint ? `${order.kind} ${order.site}` : order.formation;
    const planned = orders.filter((each) => each.type === "operation" && each.operation === order.operation);
    // Guns that would open a joint act of others fire alone: whether the others come is not theirs to say.
    const isAlone = order.kind === "shell" && planned.length > 0;
    thoughts.set(key, [...(thoughts.get(key) ?? (isAlone ? [] : planned)), isAlone ? { ...order, operation: null } : order]);
  }
  return [...thoughts.values()];
}

/** The view as if what was ordered this turn were settled: those formations are led already, and a duty that was given is done. */
function withoutGiven(view: SeatView): SeatView {
  const given = new Map(view.issued.map(({ order }) => [order.formation, order]));
  const own = Object.entries(view.own);
  const led: Record<FormationId, AlliedFormation> = {};
  for (const [id, { site, reportedHour, men, active, armed, morale, guns, bound }] of own) {
    const order = given.get(id);
    if (order === undefined) continue;
    const doing = { kind: order.kind, site: order.site, byInitiative: false };
    led[id] = { seat: view.seat, site, reportedHour, men, active, armed, morale, guns, bound, byInitiative: false, doing };
  }
  return {
    ...view,
    own: Object.fromEntries(own.filter(([id]) => !given.has(id))),
    allied: { ...view.allied, ...led },
    choices: view.duty === null ? view.choices : { ...view.choices, duties: {} },
  };
}

function withoutDuty(view: SeatView, kind: DutyKind): SeatView {
  const { [kind]: _done, ...duties } = view.choices.duties;
  return { ...view, choices: { ...view.choices, duties } };
}

/** Where a step has no blockade, who would close in on a place is told to go as near as he may: to the door of the worthiest that the enemy holds. */
function nearer(lore: Lore, view: SeatView): readonly Thought[] {
  if (view.orders.given >= view.orders.allowed) return [];
  const worth = (site: SiteId) =>
    Math.max(0, ...(lore.sites[site]?.neighbours ?? []).map((next) => (isEnemys(view, next) ? (lore.sites[next]?.weight ?? 0) : 0)));
  return lore.formationIds.flatMap((formation) => {
    const own = view.own[formation];
    const { blockade, march } = view.choices.formations[formation] ?? {};
    if (own === undefined || march?.ok !== true || blockade?.ok !== false || blockade.refusal.code !== "hiddenInStep") return [];
    const [to] = [...march.targets].sort((a, b) => worth(b.site) - worth(a.site) || a.hours - b.hours || (a.site < b.site ? -1 : 1));
    if (to === undefined || worth(to.site) <= worth(own.site)) return [];
    return [[{ type: "formation", kind: "march", formation, site: to.site, operation: null, raise: null } as const]];
  });
}

function isEnemys(view: SeatView, site: SiteId): boolean {
  const holder = view.sites[site]?.holder ?? null;
  return holder !== null && holder !== view.party;
}

/** Seat orders that bots do not give, in the plainest way. */
function errandsOf(lore: Lore, view: SeatView): readonly Thought[] {
  return Object.entries(view.choices.duties).flatMap(([kind, choice]) => {
    const duty = choice?.ok === true ? errandOf(lore, view, kind as DutyKind, choice) : null;
    return duty === null ? [] : [[{ type: "duty", ...duty } as const]];
  });
}

function errandOf(lore: Lore, view: SeatView, kind: DutyKind, offer: Extract<DutyChoice, { readonly ok: true }>): DutyOrder | null {
  switch (kind) {
    case "runner": {
      const [silent] = lore.formationIds
        .filter((id) => offer.formations.includes(id) && view.own[id] !== undefined)
        .sort((a, b) => (view.own[a]?.chance ?? 0) - (view.own[b]?.chance ?? 0));
      return silent === undefined ? null : { kind, formation: silent };
    }
    case "mendLine": {
      const manned = (site: string) => [...Object.values(view.own), ...Object.values(view.allied)].some((each) => each.site === site);
      const site = offer.sites.find(manned) ?? offer.sites[0];
      return site === undefined ? null : { kind, site };
    }
    case "visitBarracks": {
      const [formation] = offer.formations;
      return formation === undefined ? null : { kind, formation };
    }
    case "offerTruce":
    case "negotiate":
    case "staffWork":
    case "publish":
    case "supplyColumn":
      return { kind };
    default:
      return null;
  }
}

/** Who has no order may always be told to keep his place. */
function plainHolds(lore: Lore, view: SeatView): readonly Thought[] {
  if (view.orders.given >= view.orders.allowed) return [];
  return lore.formationIds.flatMap((formation) => {
    if (view.own[formation] === undefined || view.choices.formations[formation]?.hold.ok !== true) return [];
    const order: FormationOrder = { kind: "hold", formation, site: null, operation: null, raise: null };
    return [[{ type: "formation", ...order } as const]];
  });
}
