import type { FormationOrderKind, Order } from "../model/orders.ts";
import { STANDING_ACTS } from "../model/orders.ts";
import { byWorth, type Plan, type Task } from "./desk.ts";
import type { Explained } from "./explained.ts";
import { planSide } from "./plan.ts";
import { type Body, type Situation, turnHours } from "./situation.ts";

/** A staff thinks so far at a time: a longer turn has a second part. */
const PART_HOURS = 6;

/** Holding and digging in are for now, and of the rest a formation keeps what it is told. */
const COMES_NEXT: ReadonlySet<FormationOrderKind> = new Set<FormationOrderKind>([
  "assault",
  "seize",
  "showOfForce",
  "march",
  "blockade",
  "withdraw",
]);
const TAKES: ReadonlySet<FormationOrderKind> = new Set<FormationOrderKind>(["assault", "seize", "showOfForce"]);
const GOES: ReadonlySet<FormationOrderKind> = new Set<FormationOrderKind>([...TAKES, "march", "withdraw"]);

/**
 * In a turn of more than six hours a seat with orders to spare tells its formations what comes next, as standing orders: once the place they are sent
 * for is held, or from the second part of the turn. The side's plan is made again as if the first had come off. A formation hears one order a turn, so
 * without this a staff that commands well could not use in a long turn what it can do in two short ones. [BT-12]
 */
export function ordersForLater(
  situation: Situation,
  plan: Plan,
  { given, spare }: { readonly given: readonly Task[]; readonly spare: number },
): readonly Explained[] {
  const { view, lore, way } = situation;
  const room = Math.min(spare, view.standingAllowed - view.standing.length);
  if (turnHours(lore, view) <= PART_HOURS || room < 1 || situation.level === 1) return [];
  const bearing = new Set(view.standing.map(({ formation }) => formation));
  const first = new Map(given.map((task) => [task.formation, task]));
  return planSide(afterPlan(situation, plan))
    .tasks.filter((task) => task.seat === view.seat && !bearing.has(task.formation) && COMES_NEXT.has(task.kind))
    .filter((task) => !isSame(task, first.get(task.formation)))
    .sort(byWorth)
    .slice(0, room)
    .flatMap((task) =>
      standingFor(situation, task, first.get(task.formation)).map((order) => ({ order, why: { ...way, step: task.step } })),
    );
}

function isSame(task: Task, before: Task | undefined): boolean {
  return before?.kind === task.kind && before.site === task.site;
}

/** The same situation once everybody has done what the plan wants of him. */
function afterPlan(situation: Situation, { tasks }: Plan): Situation {
  const { view, side } = situation;
  const goals = new Map(tasks.map((task) => [task.formation, task]));
  const taken = new Set(tasks.flatMap(({ kind, site }) => (site !== null && TAKES.has(kind) ? [site] : [])));
  const shares = { ...view.side?.shares };
  for (const { seat } of tasks) shares[seat] = (shares[seat] ?? 0) - 1;
  return {
    ...situation,
    view: {
      ...view,
      operations: [],
      operationsLeft: 0,
      side: view.side === null ? null : { ...view.side, shares },
      sites: Object.fromEntries(Object.entries(view.sites).map(([id, site]) => [id, taken.has(id) ? { ...site, holder: side } : site])),
    },
    enemyAt: Object.fromEntries(Object.entries(situation.enemyAt).filter(([site]) => !taken.has(site))),
    bodies: situation.bodies.map((body) => moved(body, goals.get(body.id))),
    ways: new Map(),
  };
}

function moved(body: Body, task: Task | undefined): Body {
  if (task === undefined || task.site === null || !GOES.has(task.kind)) return body;
  return { ...body, site: task.site, doing: null };
}

/** The order as one that waits, if the rules offer the seat such an act. */
function standingFor({ view, side }: Situation, { formation, kind, site }: Task, before: Task | undefined): readonly Order[] {
  const choice = view.choices.standing[formation];
  const act = STANDING_ACTS.find((each) => each === kind);
  if (choice?.ok !== true || act === undefined || !choice.acts.some((each) => each.act === act)) return [];
  const goal = before !== undefined && TAKES.has(before.kind) ? before.site : null;
  const when =
    goal === null ? ({ kind: "hourFrom", hour: view.hour + PART_HOURS } as const) : ({ kind: "held", site: goal, by: side } as const);
  return [{ type: "standing", kind: "giveStanding", formation, when, act, site, raise: null }];
}
