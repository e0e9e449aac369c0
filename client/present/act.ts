import type { DutyOrder, FormationOrder } from "../../shared/model/orders.ts";
import type { Wording } from "./wording.ts";

/** "Assault Winter Palace": an order to a formation in a few words. */
export function actOf(order: Pick<FormationOrder, "kind" | "site"> & { readonly raise?: boolean | null }, w: Wording): string {
  return w.t(`orderAct.${order.kind}`, { site: order.site === null ? "…" : w.site(order.site), raise: order.raise ?? false });
}

/** "Meeting: Pavlovsky Guards": an order of a seat's duty in a few words. */
export function dutyActOf(duty: DutyOrder, w: Wording): string {
  return w.t(`dutyAct.${duty.kind}`, {
    site: "site" in duty ? w.site(duty.site) : null,
    formation: "formation" in duty ? w.formation(duty.formation) : null,
    district: "district" in duty ? w.district(duty.district) : null,
    side: "side" in duty ? w.side(duty.side) : null,
    claimsCityLost: "claimsCityLost" in duty && duty.claimsCityLost,
    stop: "stop" in duty && duty.stop,
  });
}
