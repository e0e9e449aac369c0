import type { FormationOrderKind } from "../../model/orders.ts";
import { arm } from "./arm.ts";
import { assault } from "./assault.ts";
import { blockade } from "./blockade.ts";
import { bridge } from "./bridge.ts";
import { digIn } from "./dig-in.ts";
import { hold } from "./hold.ts";
import { march } from "./march.ts";
import { seize } from "./seize.ts";
import { shell } from "./shell.ts";
import { showOfForce } from "./show-of-force.ts";
import type { OrderRule } from "./standing.ts";
import { withdraw } from "./withdraw.ts";

/** The legality of each order to a formation: what `decide` asks and what `legalChoices` lists from. */
export const ORDER_RULES: Readonly<Record<FormationOrderKind, OrderRule>> = {
  march,
  hold,
  seize,
  showOfForce,
  blockade,
  assault,
  bridge,
  arm,
  digIn,
  shell,
  withdraw,
};
