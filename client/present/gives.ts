import type { CardId, ChoiceId } from "../../shared/model/ids.ts";
import type { Effect, FormationSelector } from "../../shared/model/scenario.ts";
import type { Params } from "../i18n/pattern.ts";
import { signed } from "./formation-sheet.ts";
import type { Wording } from "./wording.ts";

/** What a choice gives and costs, line by line. */
export type Gives = { readonly key: string; readonly title: string; readonly lines: readonly string[] };

/** The figures behind a card: of each choice that is shown, and of what both sides may agree on. */
export function presentGives(card: CardId, shown: readonly ChoiceId[], w: Wording): readonly Gives[] {
  const def = w.scenario.cards.find((each) => each.id === card);
  if (def === undefined) return [];
  const { agreed } = def;
  const choices = def.choices.filter((choice) => shown.includes(choice.id));
  const agreedOn = choices.find((choice) => choice.id === agreed?.choice);
  return [
    ...choices.map(({ id, label, effects }) => ({ key: id, title: label, lines: linesOf(effects, w) })),
    ...(agreed === null || agreedOn === undefined
      ? []
      : [{ key: "agreed", title: w.t("council.ifAgreed", { choice: agreedOn.label }), lines: linesOf(agreed.effects, w) }]),
  ];
}

function linesOf(effects: readonly Effect[], w: Wording): readonly string[] {
  return effects.length === 0 ? [w.t("council.givesNothing")] : effects.map((effect) => effectWords(effect, w));
}

/** One effect of the model in words and figures. */
export function effectWords(effect: Effect, w: Wording): string {
  const line = w.t(`gives.${effect.kind}`, paramsOf(effect, w));
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

function paramsOf(effect: Effect, w: Wording): Params {
  switch (effect.kind) {
    case "capacity":
      return { side: w.side(effect.side), capacity: w.t(`capacity.${effect.capacity}`).toLowerCase(), by: signed(effect.by) };
    case "will":
      return { side: w.side(effect.side), by: tenths(effect.by) };
    case "legitimacy":
    case "resolve":
    case "volunteers":
      return { side: w.side(effect.side), by: signed(effect.by) };
    case "upsurge":
      return {
        side: w.side(effect.side),
        by: signed(effect.by),
        district: effect.district === "all" ? "all" : w.district(effect.district),
      };
    case "stocks":
      return { side: w.side(effect.side), shells: signed(effect.shells), fuses: signed(effect.fuses) };
    case "allegiance":
      return { who: whoIn(effect.formations, w), size: Math.abs(effect.by), moved: effect.by < 0 ? "down" : "up" };
    case "morale":
      return { who: whoIn(effect.formations, w), by: signed(effect.by) };
    case "armed":
      return { who: whoIn(effect.formations, w), by: signed(effect.by * 100) };
    case "holder":
      return { site: w.site(effect.site), side: effect.side === null ? "nobody" : w.side(effect.side) };
    case "bridges":
      return { sites: effect.sites.map(w.site).join("; "), raised: effect.raised };
    case "permit":
      return { side: w.side(effect.side), act: effect.act };
    case "arrival":
      return { formation: w.formation(effect.formation), hours: Math.abs(effect.delayHours), moved: effect.delayHours < 0 ? "down" : "up" };
    case "depart":
      return { formation: w.formation(effect.formation) };
    case "place":
      return { formation: w.formation(effect.formation), site: w.site(effect.site) };
    case "line":
      return { side: w.side(effect.side), site: w.site(effect.site), cut: effect.cut };
    case "trains":
      return { side: w.side(effect.side), stopped: effect.stopped };
    case "truce":
      return { hours: effect.hours };
    case "settlement":
      return {};
  }
}

/** Will is moved by tenths. */
function tenths(by: number): string {
  return `${by < 0 ? "−" : "+"}${Math.abs(by).toFixed(1)}`;
}

function whoIn(selector: FormationSelector, w: Wording): string {
  if ("these" in selector) return selector.these.map(w.formation).join("; ");
  if ("obeying" in selector) return w.t("gives.who.obeying", { side: w.side(selector.obeying) });
  if ("at" in selector) return w.t("gives.who.at", { site: w.site(selector.at) });
  if ("ofKind" in selector) return w.t("gives.who.ofKind", { kind: w.t(`formationKind.${selector.ofKind}`).toLowerCase() });
  return w.t("gives.who.neutral");
}
