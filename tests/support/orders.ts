import { expect } from "vitest";
import type { FormationId, SeatId, SiteId } from "../../shared/model/ids.ts";
import type { DutyOrder, FormationOrder, FormationOrderKind, Order } from "../../shared/model/orders.ts";
import type { Refusal } from "../../shared/model/refusals.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { decide } from "../../shared/rules/decide.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { legalChoices } from "../../shared/rules/legal-orders.ts";
import type { SmallMatch } from "./match-from-map.ts";

export function to(
  formation: FormationId,
  kind: FormationOrderKind,
  site: SiteId | null = null,
  more: Partial<FormationOrder> = {},
): Order {
  return { type: "formation", kind, formation, site, operation: null, raise: null, ...more };
}

export function duty(order: DutyOrder): Order {
  return { type: "duty", ...order };
}

/** Why the seat may not, or null if it may. */
export function whyNot({ scenario, state }: SmallMatch, seat: SeatId, order: Order): Refusal | null {
  const decision = decide(scenario, state, seat, order);
  return decision.ok ? null : decision.error;
}

/** The match after the seat has given these orders; fails the test if one of them is refused. */
export function given(match: SmallMatch, seat: SeatId, ...orders: readonly Order[]): SmallMatch {
  let state: MatchState = match.state;
  for (const order of orders) {
    const decision = decide(match.scenario, state, seat, order);
    expect(decision, JSON.stringify(order)).toMatchObject({ ok: true });
    if (decision.ok) state = decision.value.reduce(evolve, state);
  }
  return { ...match, state };
}

/** Where this order may be meant to go, with the hours of march; null if it may not be given at all. */
export function targets(
  { scenario, state }: SmallMatch,
  seat: SeatId,
  formation: FormationId,
  kind: FormationOrderKind,
): readonly (readonly [SiteId, number])[] | null {
  const choice = legalChoices(scenario, state, seat).formations[formation]?.[kind];
  return choice?.ok === true ? choice.targets.map(({ site, hours }) => [site, hours] as const) : null;
}
