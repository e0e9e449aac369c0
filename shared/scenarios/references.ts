import type { Effect } from "../model/scenario.ts";
import type { ScenarioFiles } from "./format.ts";
import type { ConditionData } from "./format-effects.ts";
import { type Mention, mentionsOfCondition, mentionsOfEffect } from "./mentions.ts";

/** Whether `shared/history` knows a fact of this id. */
export type KnownFact = (id: string) => boolean;

const FILE_OF = {
  site: "board.json",
  district: "board.json",
  formation: "formations.json",
  seat: "seats.json",
  card: "cards.json",
  choice: "cards.json",
} as const;
type What = keyof typeof FILE_OF;

/** Throws for the first name in the files that names nothing, or that two things share. Both ends of the broken reference are in the message. */
export function checkReferences(files: ScenarioFiles, isFact: KnownFact): void {
  const known = namesIn(files);
  const expect = (where: string, what: What, id: string) => {
    if (!known[what].has(id)) throw new Error(`${where}: ${what} ${sayId(what, id)} is not in ${FILE_OF[what]}`);
  };
  const expectAll = (where: string, mentions: readonly Mention[]) => {
    for (const { what, id } of mentions) expect(where, what, id);
  };
  const condition = (where: string, data: ConditionData) => expectAll(where, mentionsOfCondition(data));
  const effects = (where: string, list: readonly Effect[]) => {
    for (const [index, effect] of list.entries()) expectAll(`${where}, effect ${index + 1}`, mentionsOfEffect(effect));
  };
  const facts = (where: string, ids: readonly string[]) => {
    for (const id of ids) if (id !== "model" && !isFact(id)) throw new Error(`${where}: fact ${id} is not in shared/history`);
  };

  for (const site of files.board.sites) {
    expect(`site ${site.id}`, "district", site.district);
    facts(`site ${site.id}`, site.facts);
  }
  checkRoutes(files.board.routes, "routes", expect);
  checkRoutes(files.board.waterRoutes, "waterRoutes", expect);

  for (const formation of files.formations) {
    const where = `formation ${formation.id}`;
    expect(where, "site", formation.site);
    if (formation.barracks !== undefined) expect(where, "site", formation.barracks);
    expect(where, "seat", formation.seats.mrc);
    expect(where, "seat", formation.seats.government);
    facts(where, formation.facts);
  }

  for (const seat of files.seats) {
    expect(`seat ${seat.id}`, "site", seat.headquarters);
    facts(`seat ${seat.id}`, seat.facts);
    for (const aim of seat.aims) {
      condition(`seat ${seat.id}, aim ${aim.id}`, aim.reachedIf);
      facts(`seat ${seat.id}, aim ${aim.id}`, aim.facts);
    }
  }

  for (const entry of files.calendar) {
    condition(`calendar entry ${entry.id}`, entry.if);
    effects(`calendar entry ${entry.id}`, entry.effects);
    facts(`calendar entry ${entry.id}`, entry.facts);
  }

  for (const card of files.cards) {
    const where = `card ${card.id}`;
    expect(where, "seat", card.broughtBy);
    condition(where, card.if);
    facts(where, card.facts);
    for (const choice of card.choices) effects(`${where}, choice ${choice.id}`, choice.effects);
    for (const choice of card.first ?? []) expect(`${where}, first play`, "choice", `${card.id}/${choice}`);
    if (card.agreed) {
      expect(`${where}, agreed`, "choice", `${card.id}/${card.agreed.choice}`);
      effects(`${where}, agreed`, card.agreed.effects);
    }
  }

  for (const [name, side] of Object.entries(files.scenario.sides)) {
    expect(`side ${name}, seat of power`, "site", side.seatOfPower);
    for (const id of side.fallbackStaff) expect(`side ${name}, fallback staff`, "site", id);
    facts(`side ${name}`, side.facts);
  }
  facts("history", files.scenario.history.facts);

  for (const [start, data] of Object.entries(files.scenario.starts)) {
    for (const id of Object.keys(data.formations)) expect(`start ${start}`, "formation", id);
    for (const [id, override] of Object.entries(data.formations)) {
      if (override.site !== undefined) expect(`start ${start}, formation ${id}`, "site", override.site);
    }
    for (const [id, aim] of Object.entries(data.aims)) {
      if (!files.seats.some((seat) => seat.aims.some((each) => each.id === id))) {
        throw new Error(`start ${start}: aim ${id} is not in seats.json`);
      }
      condition(`start ${start}, aim ${id}`, aim.reachedIf);
    }
    for (const [id, leanings] of Object.entries(data.leanings)) {
      const card = files.cards.find((each) => each.id === id);
      const unknown = Object.keys(leanings).find((choice) => !card?.choices.some((each) => each.id === choice));
      if (card === undefined || unknown !== undefined)
        throw new Error(`start ${start}: leanings ${id} ${unknown ?? ""} are not of cards.json`);
    }
    facts(`start ${start}`, data.facts ?? []);
    for (const id of Object.keys(data.sites)) expect(`start ${start}`, "site", id);
    for (const id of Object.keys(data.districts)) expect(`start ${start}`, "district", id);
    for (const [name, side] of Object.entries(data.sides)) {
      if (side?.seatOfPower !== undefined) expect(`start ${start}, side ${name}`, "site", side.seatOfPower);
      for (const id of side?.fallbackStaff ?? []) expect(`start ${start}, side ${name}, fallback staff`, "site", id);
      facts(`start ${start}, side ${name}`, side?.facts ?? []);
    }
  }
}

function namesIn(files: ScenarioFiles): Readonly<Record<What, ReadonlySet<string>>> {
  uniqueIds("calendar entry", files.calendar);
  uniqueIds(
    "aim",
    files.seats.flatMap((seat) => seat.aims),
  );
  const choices = files.cards.flatMap((card) => {
    uniqueIds(`choice of card ${card.id},`, card.choices);
    return card.choices.map((choice) => `${card.id}/${choice.id}`);
  });
  return {
    site: uniqueIds("site", files.board.sites),
    district: uniqueIds("district", files.board.districts),
    formation: uniqueIds("formation", files.formations),
    seat: uniqueIds("seat", files.seats),
    card: uniqueIds("card", files.cards),
    choice: new Set(choices),
  };
}

function uniqueIds(what: string, things: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) throw new Error(`${what} ${id} stands twice in the files`);
    seen.add(id);
  }
  return seen;
}

function checkRoutes(
  routes: ScenarioFiles["board"]["routes"],
  list: "routes" | "waterRoutes",
  expect: (where: string, what: What, id: string) => void,
): void {
  const seen = new Set<string>();
  for (const [one, other] of routes) {
    const where = `${list}, ${one} to ${other}`;
    expect(where, "site", one);
    expect(where, "site", other);
    if (one === other) throw new Error(`${where}: a route leads to another site`);
    if (seen.has(`${one} ${other}`) || seen.has(`${other} ${one}`)) throw new Error(`${where}: this pair stands twice in board.json`);
    seen.add(`${one} ${other}`);
  }
}

/** `card press, choice yess` reads better than `choice press/yess`. */
function sayId(what: What, id: string): string {
  if (what !== "choice") return id;
  const [card, choice] = id.split("/");
  return `${choice} of card ${card}`;
}
