import { type DutyKind, FORMATION_ORDERS, type FormationOrderKind } from "../../model/orders.ts";
import type { FormationChoice, OwnFormation, SeatView } from "../../model/view.ts";

type Asked = Pick<SeatView, "choices" | "orders" | "own" | "side">;

/** An order that the rules offer the seat now and that changes something: to a formation, or a duty. [LB-1] */
export function hasMeaningfulOrder(view: Asked): boolean {
  return (
    hasFormationOrder(view) || Object.entries(view.choices.duties).some(([kind, choice]) => choice.ok && hasRoom(view, kind as DutyKind))
  );
}

/** An order to a formation, other than hold, for something it is not about already. [LB-1] */
export function hasFormationOrder({ choices, orders, own }: Asked): boolean {
  if (orders.allowed <= 0) return false;
  return Object.entries(choices.formations).some(([id, of]) =>
    FORMATION_ORDERS.some((kind) => kind !== "hold" && isNew(kind, of[kind], own[id]?.doing ?? null)),
  );
}

function isNew(kind: FormationOrderKind, choice: FormationChoice, doing: OwnFormation["doing"]): boolean {
  if (!choice.ok) return false;
  if (doing?.kind !== kind) return true;
  return choice.targets.some(({ site }) => site !== doing.site);
}

/** Whether what the duty raises can still rise. Of duties done to somebody or somewhere the rules offer only those that do something. */
function hasRoom({ side }: Asked, kind: DutyKind): boolean {
  if (side === null) return true;
  const { organization, upsurge } = side;
  const isStirred = Object.values(upsurge).every((value) => value >= 100);
  switch (kind) {
    case "staffWork":
      return organization.command < 100;
    case "publish":
      return organization.commissariat < 100 || !isStirred;
    case "callOut":
      return !isStirred;
    default:
      return true;
  }
}
