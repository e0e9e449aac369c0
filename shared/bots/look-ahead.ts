import { DOCTRINES_OF, type DoctrineId } from "../model/bots.ts";
import { opponentOf, type SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { SeatView } from "../model/view.ts";
import { type Imagined, imagine } from "./imagine.ts";
import type { Lore } from "./lore.ts";
import { type Bot, botOrderOf, playTurn } from "./table.ts";

/** How far and how often each doctrine is tried: the budget is counted in rollouts, never by a clock. */
const TURNS_AHEAD = 3;
const DICE = ["one", "two"] as const;
/** Another doctrine than the own must promise so much more. */
const PREFERENCE = 2;

/** Tries each doctrine of its side in a city imagined from the view, with fixed dice and the rules as judges. [BT-11] */
export class LookAhead {
  readonly #lore: Lore;
  readonly #botOf: (scenario: Scenario) => Bot;
  /** The last answer: all seats of a side imagine the same and need not try it again. It holds for the same imagined city only. */
  #last: { readonly asked: string; readonly best: DoctrineId } | null = null;

  constructor(lore: Lore, botOf: (scenario: Scenario) => Bot) {
    this.#lore = lore;
    this.#botOf = botOf;
  }

  bestFor(view: SeatView, side: SideId, own: DoctrineId): DoctrineId {
    const imagined = imagine(this.#lore, view, side);
    const asked = `${side} ${own} ${JSON.stringify(imagined.state)}`;
    if (this.#last?.asked === asked) return this.#last.best;
    const best = this.#best(imagined, side, own);
    this.#last = { asked, best };
    return best;
  }

  #best(imagined: Imagined, side: SideId, own: DoctrineId): DoctrineId {
    let best = { doctrine: own, value: this.#worthOf(imagined, side, own) + PREFERENCE };
    for (const doctrine of DOCTRINES_OF[side]) {
      if (doctrine === own) continue;
      const value = this.#worthOf(imagined, side, doctrine);
      if (value > best.value) best = { doctrine, value };
    }
    return best.doctrine;
  }

  #worthOf({ scenario, state }: Imagined, side: SideId, doctrine: DoctrineId): number {
    const bot = this.#botOf(scenario);
    const seats = botOrderOf(scenario);
    let sum = 0;
    for (const seed of DICE) {
      let at: MatchState = { ...state, seed, options: { ...state.options, bots: { [side]: { doctrine, level: 2 } } } };
      for (let turn = 0; turn < TURNS_AHEAD && at.phase !== "ended"; turn++) at = playTurn({ scenario, bot, seats, events: [] }, at);
      sum += worthFor(scenario, at, side);
    }
    return sum / DICE.length;
  }
}

/** Half the resolve more than the other side's, the share of the city more than theirs in hundredths, a twentieth less for each own dead; 100 for an end. */
function worthFor(scenario: Scenario, state: MatchState, side: SideId): number {
  const enemy = opponentOf(side);
  const { [side]: own, [enemy]: others } = state.sides;
  const ending = state.ending === null || state.ending.winner === null ? 0 : signFor(state.ending.winner === side) * 100;
  return (
    (own.resolve - others.resolve) / 2 +
    100 * (heldBy(scenario, state, side) - heldBy(scenario, state, enemy)) -
    own.tally.dead / 20 +
    ending
  );
}

function signFor(isOwn: boolean): number {
  return isOwn ? 1 : -1;
}

function heldBy(scenario: Scenario, state: MatchState, side: SideId): number {
  let held = 0;
  let all = 0;
  for (const id of scenario.siteIds) {
    const weight = scenario.sites[id]?.weight ?? 0;
    all += weight;
    if (state.sites[id]?.holder === side) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
