import { chartOf } from "../../../shared/bots/charts.ts";
import { DOCTRINES_OF, type DoctrineId } from "../../../shared/model/bots.ts";
import type { SideId } from "../../../shared/model/ids.ts";
import { DEBRIEF, type DebriefKey } from "../../../shared/text/en/debrief.ts";
import type { Say } from "../say.ts";

/** The way through a bot's chart in sentences, one a node: the doctrine, each question with its answer, the stance, the step of the plan. */
export function reasonsOf(say: Say, side: SideId, why: readonly string[]): readonly string[] {
  const [first = "", ...rest] = why.filter((part) => part !== "ahead");
  const doctrine = DOCTRINES_OF[side].find((each) => each === first);
  if (doctrine === undefined) return [];
  const ways = rest.map((part) => sentenceOf(say, { side, doctrine, part }));
  return [say(`botDoctrine.${doctrine}`), ...(why.includes("ahead") ? [say("bots.ahead")] : []), ...ways].filter((each) => each !== "");
}

type Part = { readonly side: SideId; readonly doctrine: DoctrineId; readonly part: string };

function sentenceOf(say: Say, { side, doctrine, part }: Part): string {
  const [name = "", answer] = part.split(":");
  const node = chartOf(side, doctrine).nodes[name];
  if (node !== undefined && answer !== undefined && "ask" in node) {
    const than = node.than ?? 0;
    return `${say(`botAsk.${node.ask}`, { than, percent: Math.round(than * 100) })} ${answer === "yes" ? say("bots.yes") : say("bots.no")}`;
  }
  const step = `botStep.${part}`;
  if (node !== undefined && "stance" in node) return say(`botStance.${node.stance}`);
  return isKey(step) ? say(step) : "";
}

function isKey(key: string): key is DebriefKey {
  return key in DEBRIEF;
}
