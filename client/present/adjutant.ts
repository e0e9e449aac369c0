import type { FormationOrder, Order } from "../../shared/model/orders.ts";
import type { Advice, SeatView } from "../../shared/model/view.ts";
import { actOf, dutyActOf } from "./act.ts";
import { figures } from "./formations.ts";
import { chanceWord } from "./step-words.ts";
import type { Wording } from "./wording.ts";

/** A suggestion as it is put before a person: what, why, and what it costs. */
export type Suggestion = {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly costs: readonly string[];
  readonly orders: readonly Order[];
};

/** From so many dead, of those who turn out for it, one speaks of many where no figures are shown. */
const MANY_OF_A_HUNDRED = 5;

/** What the adjutant suggests, in words; where the step shows no figures, chances and losses are words too. */
export function presentAdjutant(view: SeatView, w: Wording): readonly Suggestion[] {
  return (view.adjutant ?? []).map((advice) => ({
    key: JSON.stringify(advice.orders),
    what: whatOf(advice, w),
    why: whyOf(advice, view, w),
    costs: costsOf(advice, view, w),
    orders: advice.orders,
  }));
}

function toFormations({ orders }: Advice): readonly FormationOrder[] {
  return orders.filter((order) => order.type === "formation");
}

function whatOf(advice: Advice, w: Wording): string {
  const [duty] = advice.orders;
  const given = toFormations(advice);
  const [first] = given;
  if (first === undefined) return duty?.type === "duty" ? dutyActOf(duty, w) : "";
  return w.t("adjutant.what", { who: given.map(({ formation }) => w.formation(formation)).join("; "), act: actOf(first, w) });
}

function whyOf(advice: Advice, view: SeatView, w: Wording): string {
  const [duty] = advice.orders;
  const [first] = toFormations(advice);
  if (first !== undefined) {
    const at = view.own[first.formation]?.site ?? "";
    return w.t(`adviceFor.${first.kind}`, { site: w.site(first.site ?? at), place: w.site(at) });
  }
  if (duty?.type !== "duty") return "";
  return w.t(`adviceDuty.${duty.kind}`, {
    site: "site" in duty ? w.site(duty.site) : null,
    formation: "formation" in duty ? w.formation(duty.formation) : null,
    district: "district" in duty ? w.district(duty.district) : null,
  });
}

function costsOf({ cost }: Advice, view: SeatView, w: Wording): readonly string[] {
  const { orders, men, hours, chance, dead } = cost;
  if (hours === null || chance === null) return [w.t("adjutant.duty")];
  const left = view.orders.allowed - view.orders.given;
  const there = [w.t("adjutant.orders", { orders, left }), w.t("adjutant.hours", { hours })];
  if (!figures(view))
    return [
      ...there,
      w.t("adjutant.comes", { word: w.t(`chance.${chanceWord(chance)}`) }),
      w.t("adjutant.deadWord", { size: sizeOf(dead[1], men) }),
    ];
  return [
    w.t("adjutant.men", { men }),
    ...there,
    w.t("telegram.arrives", { chance }).toLowerCase(),
    w.t("adjutant.dead", { from: dead[0], to: dead[1] }),
  ];
}

function sizeOf(dead: number, men: number): "none" | "some" | "many" {
  if (dead === 0) return "none";
  return dead * 100 < men * MANY_OF_A_HUNDRED ? "some" : "many";
}
