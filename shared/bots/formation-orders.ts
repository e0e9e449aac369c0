import type { OperationId } from "../model/ids.ts";
import type { FormationOrderKind, Order } from "../model/orders.ts";
import type { SeatView } from "../model/view.ts";
import { ordersForLater } from "./afterwards.ts";
import { byWorth, type Plan, type Strike, type Task } from "./desk.ts";
import type { Explained } from "./explained.ts";
import { planSide } from "./plan.ts";
import type { Situation } from "./situation.ts";

/** A dispatch without an answer may still be on its way for so long; until then the formation is not ordered anew. */
const PATIENCE_HOURS = 12;

/**
 * The seat's part of its side's plan: operations it plans, the most important of its formations' tasks, as many as it may order, and with what is left
 * what comes next. [BT-3, BT-4, BT-12]
 */
export function formationOrdersOf(situation: Situation): readonly Explained[] {
  const { view, way } = situation;
  const plan = planSide(situation);
  const tasks = plan.tasks
    .filter((task) => task.seat === view.seat && isReachable(view, task))
    .sort(byWorth)
    .slice(0, Math.max(0, ordersToGive(situation) - view.orders.given));
  const { planned, ids } = operationsToPlan(view, plan, tasks);
  const spare = ordersToGive(situation) - view.orders.given - tasks.length;
  return [
    ...planned.map((order) => ({ order, why: { ...way, step: "strike" as const } })),
    ...tasks.flatMap((task) =>
      orderOf(view, task, task.strike === null ? null : (ids.get(task.strike) ?? null)).map((order) => ({
        order,
        why: { ...way, step: task.step },
      })),
    ),
    ...ordersForLater(situation, plan, { given: tasks, spare }),
  ];
}

/** Level 1 gives half the orders that it could. [BT-10] */
function ordersToGive({ view, level }: Situation): number {
  return level === 1 ? Math.ceil(view.orders.allowed / 2) : view.orders.allowed;
}

/** Not to those who may still be carrying out the last order, nor to those it would not reach. */
function isReachable(view: SeatView, { formation }: Task): boolean {
  const own = view.own[formation];
  if (own === undefined || own.outOfReach) return false;
  const isSilent = own.lastWordHour < view.hour;
  return (
    !isSilent ||
    !view.dispatches.some((sent) => sent.order.formation === formation && sent.known === "sent" && sent.hoursOut < PATIENCE_HOURS)
  );
}

/** The joint strikes in which the seat has a part: those planned already by their id, the others planned now if command allows. */
function operationsToPlan(view: SeatView, plan: Plan, tasks: readonly Task[]) {
  const ids = new Map<number, OperationId>();
  const planned: Order[] = [];
  plan.strikes.forEach((strike, index) => {
    if (!strike.isJoint || !tasks.some((task) => task.strike === index)) return;
    if (strike.operation !== null) ids.set(index, strike.operation);
    else if (planned.length < view.operationsLeft) {
      const id = `${view.seat}-${view.turn}-${index + 1}`;
      ids.set(index, id);
      planned.push(planOf(view, strike, id));
    }
  });
  return { planned, ids };
}

function planOf(view: SeatView, { act, site }: Strike, operation: OperationId): Order {
  return { type: "operation", kind: "planOperation", operation, act, site, turn: view.turn, onceHeld: null };
}

/** The order, if the rules allow it as the seat was told; for a show of force or an assault what comes next to it, if not. */
function orderOf(view: SeatView, { formation, kind, site, raise }: Task, operation: OperationId | null): readonly Order[] {
  for (const each of [kind, ...(INSTEAD[kind] ?? [])]) {
    const choice = view.choices.formations[formation]?.[each];
    if (choice?.ok !== true || (site !== null && !choice.targets.some((target) => target.site === site))) continue;
    const joins = each === kind || (kind === "assault" && each === "shell") ? operation : null;
    return [{ type: "formation", kind: each, formation, site, operation: joins, raise: each === "bridge" ? raise === true : null }];
  }
  return [];
}

const INSTEAD: Readonly<Partial<Record<FormationOrderKind, readonly FormationOrderKind[]>>> = {
  assault: ["showOfForce", "seize"],
  showOfForce: ["seize"],
  digIn: ["hold"],
};
