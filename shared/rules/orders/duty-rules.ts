import type { DutyKind } from "../../model/orders.ts";
import { agitate, appointCommissar, callOut, publish, visitBarracks } from "./duties-of-persuasion.ts";
import { liaison, mendLine, runner, scouts, staffWork, supplyColumn } from "./duties-of-staff.ts";
import { negotiate, offerTruce, summon, trains } from "./duties-of-talk.ts";
import type { DutyRule } from "./duty-rule.ts";

/** The legality of each duty: what `decide` asks and what `legalChoices` lists from. */
export const DUTY_RULES: Readonly<Record<DutyKind, DutyRule>> = {
  agitate,
  appointCommissar,
  callOut,
  summon,
  negotiate,
  liaison,
  scouts,
  staffWork,
  supplyColumn,
  publish,
  offerTruce,
  visitBarracks,
  trains,
  runner,
  mendLine,
};
