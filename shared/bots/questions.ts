import type { SiteId } from "../model/ids.ts";
import type { Chart, ChartNode, Question } from "./chart.ts";
import { threatTo } from "./defence.ts";
import { forceAt, isRinged, type Situation } from "./situation.ts";

type Asked = { readonly than: number };
type Ending = Extract<ChartNode, { readonly stance: unknown }>;

/** Where a walk through a chart ended, and the nodes on the way, each question with its answer. */
export type Walked = { readonly end: Ending; readonly path: readonly string[] };

/** Walks a chart from its start to a stance by what the side can see. The one place where charts are read. [BT-9] */
export function walk(chart: Chart, situation: Situation): Walked {
  const path: string[] = [];
  let name = "start";
  for (;;) {
    const node = chart.nodes[name];
    // A chart is a tree of at most twelve nodes: longer walks are a broken chart.
    if (node === undefined || path.length > 12) throw new Error(`the chart ${chart.doctrine} breaks off at ${name}`);
    if ("stance" in node) return { end: node, path: [...path, name] };
    const isSo = ANSWERS[node.ask](situation, { than: node.than ?? 0 });
    path.push(`${name}:${isSo ? "yes" : "no"}`);
    name = isSo ? node.yes : node.no;
  }
}

const ANSWERS: Readonly<Record<Question, (situation: Situation, asked: Asked) => boolean>> = {
  truce: ({ isTruce }) => isTruce,
  shotsFallen: ({ isOpen }) => isOpen,
  mayTake: ({ mayTake }) => mayTake,
  mayShoot: ({ mayAssault }) => mayAssault,
  seatThreatened: (situation, { than }) => isThreatened(situation, than),
  enemyRinged: (situation) => isRinged(situation, situation.lore.scenario.sides[situation.enemy].seatOfPower),
  holdsExchange: ({ lore, view, side }) =>
    lore.siteIds.some((id) => lore.sites[id]?.kind === "telephone" && view.sites[id]?.holder === side),
  armedBelow: ({ bodies }, { than }) => meanArmed(bodies) < than,
  holdsFrom: ({ view, side }, { than }) => view.score.held[side] >= than,
  resolveBelow: ({ view }, { than }) => (view.side?.resolve ?? 100) < than,
  strongerBy: ({ bodies, enemyAt }, { than }) =>
    sumOf(bodies.map((body) => body.force)) >= than * Math.max(200, sumOf(Object.values(enemyAt))),
};

function isThreatened(situation: Situation, than: number): boolean {
  const seat: SiteId | undefined = situation.view.side?.staffSite;
  if (seat === undefined) return false;
  return threatTo(situation, seat) > than * forceAt(situation, seat) * (situation.lore.sites[seat]?.cover ?? 1);
}

function meanArmed(bodies: Situation["bodies"]): number {
  return bodies.length === 0 ? 1 : sumOf(bodies.map((body) => body.armed)) / bodies.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
