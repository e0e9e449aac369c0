import type { BotReason, Question } from "../model/bots.ts";
import type { SiteId } from "../model/ids.ts";
import type { Chart, ChartNode } from "./chart.ts";
import { forceAt, isRinged, type Sight, threatTo } from "./situation.ts";

type Asked = { readonly than: number };
type Ending = Extract<ChartNode, { readonly stance: unknown }>;

/** Where a walk through a chart ended, and what was asked on the way. */
export type Walked = { readonly end: Ending; readonly asked: BotReason["asked"] };

/** Walks a chart from its start to a stance by what the side can see. The one place where charts are read. [BT-9] */
export function walk(chart: Chart, sight: Sight): Walked {
  const asked: BotReason["asked"][number][] = [];
  let name = "start";
  for (;;) {
    const node = chart.nodes[name];
    // A chart is a tree of at most twelve nodes: longer walks are a broken chart.
    if (node === undefined || asked.length > 12) throw new Error(`the chart ${chart.doctrine} breaks off at ${name}`);
    if ("stance" in node) return { end: node, asked };
    const { ask: question, than = 0 } = node;
    const isSo = ANSWERS[question](sight, { than });
    asked.push({ question, than, isSo });
    name = isSo ? node.yes : node.no;
  }
}

const ANSWERS: Readonly<Record<Question, (sight: Sight, asked: Asked) => boolean>> = {
  truce: ({ isTruce }) => isTruce,
  shotsFallen: ({ isOpen }) => isOpen,
  mayTake: ({ mayTake }) => mayTake,
  mayShoot: ({ mayAssault }) => mayAssault,
  seatThreatened: (sight, { than }) => isThreatened(sight, than),
  enemyRinged: (sight) => isRinged(sight, sight.lore.scenario.sides[sight.enemy].seatOfPower),
  holdsExchange: ({ lore, view, side }) =>
    lore.siteIds.some((id) => lore.sites[id]?.kind === "telephone" && view.sites[id]?.holder === side),
  armedBelow: ({ bodies }, { than }) => meanArmed(bodies) < than,
  holdsFrom: ({ view, side }, { than }) => view.score.held[side] >= than,
  resolveBelow: ({ view }, { than }) => (view.side?.resolve ?? 100) < than,
  strongerBy: ({ bodies, enemyAt }, { than }) =>
    sumOf(bodies.map((body) => body.force)) >= than * Math.max(200, sumOf(Object.values(enemyAt))),
};

function isThreatened(sight: Sight, than: number): boolean {
  const seat: SiteId | undefined = sight.view.side?.staffSite;
  if (seat === undefined) return false;
  return threatTo(sight, seat) > than * forceAt(sight, seat) * (sight.lore.sites[seat]?.cover ?? 1);
}

function meanArmed(bodies: Sight["bodies"]): number {
  return bodies.length === 0 ? 1 : sumOf(bodies.map((body) => body.armed)) / bodies.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
