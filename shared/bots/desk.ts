import type { Step } from "../model/bots.ts";
import type { FormationId, OperationId, SeatId, SiteId } from "../model/ids.ts";
import type { FormationOrderKind } from "../model/orders.ts";
import type { Operation } from "../model/state.ts";
import { type Body, hopsFrom, type Situation } from "./situation.ts";

/** What one formation should do, and how much it matters. */
export type Task = {
  readonly formation: FormationId;
  readonly seat: SeatId;
  readonly kind: FormationOrderKind;
  readonly site: SiteId | null;
  /** The joint act it belongs to: an index into the plan's strikes. */
  readonly strike: number | null;
  readonly worth: number;
  /** For a bridge: up or down. */
  readonly raise?: boolean;
  /** The step of the plan that wants it. */
  readonly step: Step;
};

/** The more important task first. */
export function byWorth(a: Task, b: Task): number {
  return b.worth - a.worth || (a.formation < b.formation ? -1 : 1);
}

/** A joint act against one site; `operation` if it is planned already. */
export type Strike = {
  readonly act: Operation["act"];
  readonly site: SiteId;
  readonly operation: OperationId | null;
  readonly isJoint: boolean;
};

export type Plan = { readonly strikes: readonly Strike[]; readonly tasks: readonly Task[] };

export type Desk = {
  readonly situation: Situation;
  readonly tasks: Task[];
  readonly strikes: Strike[];
  readonly used: Set<FormationId>;
  /** Orders each seat has left. */
  readonly left: Record<SeatId, number>;
  /** The step at work. */
  step: Step;
};

export function assign(desk: Desk, body: Body, task: Omit<Task, "formation" | "seat" | "step">): void {
  desk.used.add(body.id);
  desk.left[body.seat] = (desk.left[body.seat] ?? 0) - 1;
  desk.tasks.push({ ...task, formation: body.id, seat: body.seat, step: desk.step });
}

/** Those who could still be given an order, nearest to the site first, the strongest of the equally near first. */
export function freeNear({ situation, used, left }: Desk, site: SiteId, withinHops: number): readonly Body[] {
  const near: { readonly body: Body; readonly hops: number }[] = [];
  for (const body of situation.bodies) {
    if (used.has(body.id) || (left[body.seat] ?? 0) < 1 || body.force < 10) continue;
    const hops = hopsFrom(situation, body.site).get(site);
    if (hops !== undefined && hops <= withinHops) near.push({ body, hops });
  }
  near.sort((a, b) => a.hops - b.hops || b.body.force - a.body.force || (a.body.id < b.body.id ? -1 : 1));
  return near.map(({ body }) => body);
}
