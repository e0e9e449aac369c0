import type { GameEvent, Json } from "../../model/events.ts";
import type { SeatId } from "../../model/ids.ts";
import type { DutyOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { IssuedDuty, MatchState } from "../../model/state.ts";
import { sideOfSeat } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { knownToNobody } from "../draft.ts";
import { whyNotOn } from "./duty-rule.ts";
import { DUTY_RULES } from "./duty-rules.ts";
import { lookup } from "./lookup.ts";
import { numberUsed, orderId, wishEvent } from "./wish.ts";

/** The seat's own duty of this turn, outside the command limit. A later one replaces the earlier. [OD-9, LG-22..LG-32] */
export function decideDuty(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, duty }: { readonly seat: SeatId; readonly duty: DutyOrder },
): Result<readonly GameEvent[], Refusal> {
  const definition = lookup(scenario.seats, seat);
  if (!definition?.duties.includes(duty.kind)) return refuse(because("notYourDuty"));
  const rule = DUTY_RULES[duty.kind];
  const doer = { scenario, belief, seat, party: definition.party };
  const whyNot = rule.whyNot(doer) ?? whyNotOn(rule, doer, duty);
  if (whyNot !== null) return refuse(whyNot);

  const index = state.duties.findIndex((issued) => issued.seat === seat);
  const filed: IssuedDuty = { id: orderId(state, seat), seat, duty };
  return accept([
    wishEvent(scenario, state, {
      kind: "orderIssued",
      rule: "OD-9",
      side: sideOfSeat(scenario, seat),
      seat,
      formation: "formation" in duty ? duty.formation : null,
      site: "site" in duty ? duty.site : null,
      params: { order: duty.kind, id: filed.id },
      changes: [
        {
          path: ["duties", index < 0 ? state.duties.length : index],
          from: (state.duties[index] ?? null) as Json,
          to: filed as unknown as Json,
        },
        numberUsed(state, seat),
      ],
      known: { ...knownToNobody, [definition.party]: state.hour },
    }),
  ]);
}
