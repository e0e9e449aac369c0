import type { Capacity } from "../../shared/model/capacities.ts";
import { CAPACITIES } from "../../shared/model/capacities.ts";
import type { SideId } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { signed } from "./formation-sheet.ts";
import type { Wording } from "./wording.ts";

export type Gauge = {
  readonly id: Capacity | "resolve" | "legitimacy" | "upsurge";
  readonly name: string;
  readonly meaning: string;
  /** 0 to 100. */
  readonly value: number;
  /** Value when the turn began, or null where that is not told. */
  readonly before: number | null;
  /** "+8", "−3", or empty. */
  readonly change: string;
  readonly rose: boolean;
};

export type OrganizationStrip = { readonly side: SideId; readonly sideName: string; readonly gauges: readonly Gauge[] };

/** The side's five capacities with their change, then resolve, legitimacy and upsurge; null for the seat between, which has none. */
export function presentOrganization(view: SeatView, w: Wording): OrganizationStrip | null {
  if (view.side === null || view.party === "between") return null;
  const { organization, organizationBefore, resolve, legitimacy, upsurge } = view.side;
  const capacities = CAPACITIES.map((id) => ({
    ...gauge(organization[id], organizationBefore[id]),
    id,
    name: w.t(`capacity.${id}`),
    meaning: w.t(`capacityDoes.${id}`),
  }));
  const districts = Object.values(upsurge);
  const meanUpsurge = districts.reduce((sum, each) => sum + each, 0) / Math.max(1, districts.length);
  const moods: readonly Gauge[] = [
    { ...gauge(resolve, null), id: "resolve", name: w.t("gauge.resolve"), meaning: w.t("gaugeDoes.resolve") },
    { ...gauge(legitimacy, null), id: "legitimacy", name: w.t("gauge.legitimacy"), meaning: w.t("gaugeDoes.legitimacy") },
    { ...gauge(meanUpsurge, null), id: "upsurge", name: w.t("gauge.upsurge"), meaning: w.t("gaugeDoes.upsurge") },
  ];
  return { side: view.party, sideName: w.side(view.party), gauges: [...capacities, ...moods] };
}

function gauge(value: number, before: number | null) {
  const change = before === null ? 0 : Math.round(value) - Math.round(before);
  return {
    value: Math.round(value),
    before: before === null ? null : Math.round(before),
    change: change === 0 ? "" : signed(change),
    rose: change > 0,
  };
}
