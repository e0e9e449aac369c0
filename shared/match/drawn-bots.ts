import { type BotChoice, type BotWish, type BotWishes, DOCTRINES_OF, USUAL_BOT } from "../model/bots.ts";
import type { SideId } from "../model/ids.ts";
import { roll } from "../rules/dice.ts";

/** The bots that a host asked for. Where the lot was to decide it falls by the match's own seed: the record then holds what was drawn. */
export function botsDrawn(seed: string, wishes: BotWishes): Readonly<Record<SideId, BotChoice>> {
  return { mrc: drawn(seed, "mrc", wishes.mrc), government: drawn(seed, "government", wishes.government) };
}

function drawn(seed: string, side: SideId, { doctrine, level }: BotWish): BotChoice {
  if (doctrine !== "lot") return { doctrine, level };
  const doctrines = DOCTRINES_OF[side];
  const index = Math.floor(roll(seed, `bots / ${side} / doctrine`) * doctrines.length);
  return { doctrine: doctrines[index] ?? USUAL_BOT.doctrine, level };
}
