import { DOCTRINES_OF, type DoctrineId } from "../model/bots.ts";
import { opponentOf, type SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { SeatView } from "../model/view.ts";
import { sharesHeld } from "../rules/geography.ts";
import { votesOf } from "./council.ts";
import { type Imagined, imagine } from "./imagine.ts";
import { situationOf } from "./judgement.ts";
import type { Lore } from "./lore.ts";
import { planSide } from "./plan.ts";
import { type Bot, botOrderOf, playTurn } from "./table.ts";

/** How far each doctrine is tried: the budget is counted in rollouts, never by a clock. */
const TURNS_AHEAD = 2;
/** The dice of the imagined city: the same for all that is compared. */
const DICE = "imagined";
/** Another doctrine than the own must promise so much more. */
const PREFERENCE = 2;

/** Tries doctrines of its side in a city imagined from the view, with fixed dice and the rules as judges. [BT-11] */
export class LookAhead {
  readonly #lore: Lore;
  readonly #botOf: (scenario: Scenario) => Bot;
  /** The last answer to each side: all its seats imagine the same and need not try it again. It holds for the same imagined city only. */
  readonly #last = new Map<SideId, { readonly asked: string; readonly best: DoctrineId }>();

  constructor(lore: Lore, botOf: (scenario: Scenario) => Bot) {
    this.#lore = lore;
    this.#botOf = botOf;
  }

  bestFor(view: SeatView, side: SideId, own: DoctrineId): DoctrineId {
    const candidates = this.#differing(view, side, own);
    if (candidates.length === 1) return own;
    const imagined = imagine(this.#lore, view, side);
    const asked = `${candidates.join(" ")} ${JSON.stringify(imagined.state)}`;
    const last = this.#last.get(side);
    if (last?.asked === asked) return last.best;
    const best = this.#best(imagined, side, candidates);
    this.#last.set(side, { asked, best });
    return best;
  }

  /** The own doctrine and those of the others that would act otherwise now: what makes no difference yet is not worth a try. */
  #differing(view: SeatView, side: SideId, own: DoctrineId): readonly DoctrineId[] {
    const firsts = new Map<string, DoctrineId>();
    for (const doctrine of [own, ...DOCTRINES_OF[side]]) {
      const situation = situationOf(this.#lore, view, side, { doctrine, level: 2 });
      const acts =
        view.phase === "council" ? votesOf(this.#lore, view, situation.doctrine) : [planSide(situation), situation.doctrine.dutyTaste];
      const key = JSON.stringify(acts);
      if (!firsts.has(key)) firsts.set(key, doctrine);
    }
    return [...firsts.values()];
  }

  #best(imagined: Imagined, side: SideId, candidates: readonly DoctrineId[]): DoctrineId {
    let best = { doctrine: candidates[0] as DoctrineId, value: Number.NEGATIVE_INFINITY };
    candidates.forEach((doctrine, index) => {
      const value = this.#worthOf(imagined, side, doctrine) + (index === 0 ? PREFERENCE : 0);
      if (value > best.value) best = { doctrine, value };
    });
    return best.doctrine;
  }

  #worthOf({ scenario, state }: Imagined, side: SideId, doctrine: DoctrineId): number {
    const table = { scenario, bot: this.#botOf(scenario), seats: botOrderOf(scenario), events: [] };
    let at: MatchState = { ...state, seed: DICE, options: { ...state.options, bots: { [side]: { doctrine, level: 2 } } } };
    for (let turn = 0; turn < TURNS_AHEAD && at.phase !== "ended"; turn++) at = playTurn(table, at);
    return worthFor(scenario, at, side);
  }
}

/** Half the resolve more than the other side's, the share of the city more than theirs in hundredths, a twentieth less for each own dead; 100 for an end. */
function worthFor(scenario: Scenario, state: MatchState, side: SideId): number {
  const enemy = opponentOf(side);
  const held = sharesHeld(scenario, (site) => state.sites[site]?.holder ?? null);
  const { [side]: own, [enemy]: others } = state.sides;
  const ending = state.ending === null || state.ending.winner === null ? 0 : signFor(state.ending.winner === side) * 100;
  return (own.resolve - others.resolve) / 2 + 100 * (held[side] - held[enemy]) - own.tally.dead / 20 + ending;
}

function signFor(isOwn: boolean): number {
  return isOwn ? 1 : -1;
}
