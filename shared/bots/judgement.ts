import { type BotChoice, type Step, USUAL_BOT } from "../model/bots.ts";
import type { SideId } from "../model/ids.ts";
import type { SeatView } from "../model/view.ts";
import { chartOf } from "./charts.ts";
import { DOCTRINES, type Doctrine } from "./doctrines.ts";
import type { Lore } from "./lore.ts";
import { walk } from "./questions.ts";
import { type Sight, type Situation, sightOf } from "./situation.ts";

/** What the side sees, and what its doctrine makes of it. [BT-9] */
export function situationOf(
  lore: Lore,
  view: SeatView,
  side: SideId,
  choice: BotChoice = view.options.bots?.[side] ?? USUAL_BOT,
): Situation {
  const clear = sightOf(lore, view, side);
  const seen = choice.level === 1 ? misjudged(clear) : clear;
  const { end, asked } = walk(chartOf(side, choice.doctrine), seen);
  const doctrine = { ...DOCTRINES[side], ...end.weights };
  return {
    ...seen,
    level: choice.level,
    doctrine: choice.level === 1 ? hesitant(doctrine) : doctrine,
    without: [...(end.without ?? []), ...(choice.level === 1 ? BEYOND_BEGINNERS : [])],
    way: { doctrine: choice.doctrine, looksAhead: false, asked, stance: end.stance },
  };
}

/** Level 1 keeps no reserve, gives nothing up, works no bridge and leaves people idle. [BT-10] */
const BEYOND_BEGINNERS: readonly Step[] = ["reserve", "keySites", "withdraw", "bridges", "arms", "posts"];

/** Level 1 decides late: its councils want so much more will; and it sends formations one by one. [BT-10] */
const HESITATION = 1.3;

function hesitant(doctrine: Doctrine): Doctrine {
  return { ...doctrine, voteTake: doctrine.voteTake * HESITATION, voteOpen: doctrine.voteOpen * HESITATION, strikeBodies: 1 };
}

/** Level 1 takes the enemy for half to one and a half times what he is, now so and now so. [BT-10] */
function misjudged(sight: Sight): Sight {
  const factor = 0.5 + sight.view.chance;
  return { ...sight, enemyAt: Object.fromEntries(Object.entries(sight.enemyAt).map(([site, force]) => [site, force * factor])) };
}
