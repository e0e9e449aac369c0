import type { NameToday } from "../../shared/history/names-today.ts";
import type { SideId } from "../../shared/model/ids.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import type { Translate } from "../i18n/translate.ts";

/** Everything a presenter needs to turn ids and figures into words: the reader's sentences and the scenario's names. */
export type Wording = {
  readonly t: Translate;
  readonly scenario: PublicScenario;
  readonly site: (id: string) => string;
  readonly formation: (id: string) => string;
  readonly seat: (id: string) => string;
  readonly district: (id: string) => string;
  /** What bears this name of 1917 is called now, if that has changed. */
  readonly today: (name: string) => NameToday | undefined;
  /** The short word for a side in running text and chips. */
  readonly side: (side: SideId) => string;
  /** The name of whatever bears this id, or the id itself: for the facts of refusals and the params of events. */
  readonly any: (id: string) => string;
};

/** Looks the names of one scenario up once, so that presenters only ask. */
export function wordingFor(scenario: PublicScenario, t: Translate, today: Wording["today"] = () => undefined): Wording {
  const sites = namesIn(scenario.sites);
  const formations = namesIn(scenario.formations);
  const seats = namesIn(scenario.seats);
  const districts = namesIn(scenario.districts);
  const cards = new Map(scenario.cards.map((card) => [card.id, card.title] as const));
  const choices = new Map(
    scenario.cards.flatMap((card) => card.choices.map((choice) => [`${card.id}/${choice.id}`, choice.label] as const)),
  );
  const includes = new Map(scenario.sites.flatMap((site) => site.includes.map((part) => [part.id, part.name.en] as const)));
  const any = [sites, formations, seats, districts, cards, choices, includes];
  return {
    t,
    scenario,
    site: (id) => sites.get(id) ?? includes.get(id) ?? id,
    formation: (id) => formations.get(id) ?? id,
    seat: (id) => seats.get(id) ?? id,
    district: (id) => districts.get(id) ?? id,
    today,
    side: (side) => t(`party.${side}`),
    any: (id) => any.map((names) => names.get(id)).find((name) => name !== undefined) ?? id,
  };
}

function namesIn(things: readonly { readonly id: string; readonly name: { readonly en: string } }[]): ReadonlyMap<string, string> {
  return new Map(things.map((thing) => [thing.id, thing.name.en]));
}
