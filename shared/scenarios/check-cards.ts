import type { CardDef, Effect, Scenario } from "../model/scenario.ts";
import { variableOf } from "./mentions.ts";
import { lengthOf } from "./times.ts";

/** Whether an effect can be carried out on this board: only bridges are raised, and nobody is set down where he cannot stand. */
export function checkEffectFits(scenario: Scenario, where: string, effect: Effect): void {
  if (effect.kind === "bridges") {
    for (const id of effect.sites) {
      if (scenario.sites[id]?.kind !== "bridge") throw new Error(`${where}: ${id} is no bridge, so it cannot be raised`);
    }
  }
  if (effect.kind === "place") {
    const isShip = scenario.formations[effect.formation]?.kind === "ship";
    const isWater = scenario.sites[effect.site]?.kind === "water";
    if (isShip !== isWater) throw new Error(`${where}: formation ${effect.formation} cannot be placed at ${effect.site}`);
  }
}

/** Whether a card can be put to its party and means something. Throws for the first thing that is wrong. */
export function checkCard(scenario: Scenario, id: string): void {
  const card = scenario.cards[id];
  if (!card) return;
  const where = `card ${id}`;
  const party = scenario.seats[card.broughtBy]?.party;
  if (card.to !== "both" && party !== card.to)
    throw new Error(`${where} is put to ${card.to}, but seat ${card.broughtBy}, who brings it, belongs to ${party}`);
  if (card.choices.length < 2) throw new Error(`${where} has ${card.choices.length} choices; a decision needs two`);
  if (card.opensHour >= lengthOf(scenario)) throw new Error(`${where} opens at hour ${card.opensHour}, after the last turn`);
  if ((card.kind === "mutual") !== (card.to === "both")) throw new Error(`${where}: a mutual card is put to both, and no other card is`);
  if ((card.kind === "mutual") !== (card.agreed !== null))
    throw new Error(`${where}: a mutual card says what is agreed, and no other card does`);
  if (card.kind === "mutual" && card.agreed?.effects.length === 0) throw new Error(`${where}: agreement on it would change nothing`);
  for (const choice of card.choices) {
    for (const effect of choice.effects) checkEffectFits(scenario, `${where}, choice ${choice.id}`, effect);
  }
  if (card.kind === "standing") checkStanding(card);
  else checkEffects(card);
}

/** A standing card asks for a permit: `yes` gives it to the side that is asked, `no` changes nothing and asks again next turn. */
function checkStanding(card: CardDef): void {
  const [yes, no] = [card.choices.find((choice) => choice.id === "yes"), card.choices.find((choice) => choice.id === "no")];
  if (card.choices.length !== 2 || !yes || !no) throw new Error(`card ${card.id} is standing, so its choices are yes and no`);
  const [permit] = yes.effects;
  if (yes.effects.length !== 1 || permit?.kind !== "permit")
    throw new Error(`card ${card.id}, choice yes: a standing card gives one permit and nothing else`);
  if (permit.side !== card.to) throw new Error(`card ${card.id} is put to ${card.to}, but its permit is for ${permit.side}`);
  if (no.effects.length > 0) throw new Error(`card ${card.id}, choice no: no to a standing card changes nothing`);
}

/** Every choice matters and differs from the others, and the card as a whole moves at least two variables. */
function checkEffects(card: CardDef): void {
  const written = card.choices.map((choice) => JSON.stringify(choice.effects));
  for (const [index, effects] of written.entries()) {
    const twin = written.indexOf(effects);
    if (twin !== index) throw new Error(`card ${card.id}: choices ${card.choices[twin]?.id} and ${card.choices[index]?.id} do the same`);
    if (effects === "[]" && card.kind === "decision") throw new Error(`card ${card.id}, choice ${card.choices[index]?.id} changes nothing`);
  }
  const effects = [...card.choices.flatMap((choice) => choice.effects), ...(card.agreed?.effects ?? [])];
  const variables = new Set(effects.map(variableOf));
  if (variables.size < 2)
    throw new Error(`card ${card.id} changes only ${[...variables].join(", ") || "nothing"}; every card changes at least two variables`);
}
