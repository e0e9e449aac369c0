import type { Chart, ChartNode } from "../../shared/bots/chart.ts";
import { CHARTS } from "../../shared/bots/charts.ts";
import { factOf } from "../../shared/history/facts.ts";
import { DEBRIEF } from "../../shared/text/en/debrief.ts";

/** The page with its charts as the bots' definition has them now; what stands outside the marks stays. */
export function withCharts(page: string): string {
  return within(page, "flowcharts", [CHARTS.map(sectionOf).join("\n\n")]);
}

/** The page with other lines between the marks of the command that writes them. */
export function within(page: string, command: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- written by npm run ${command} -->`, `<!-- end of ${command} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no marks ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${lines.join("\n").trim()}\n\n${page.slice(to)}`;
}

function sectionOf(chart: Chart): string {
  const facts = chart.facts.map((id) => `- ${factOf(id)?.claim ?? id} (\`${id}\`)`);
  const side = chart.side === "mrc" ? "MRC" : "Government";
  return [
    `### ${side}: ${DEBRIEF[`botDoctrine.${chart.doctrine}`]} (\`${chart.doctrine}\`)`,
    "",
    ...facts,
    "",
    "```mermaid",
    ...mermaid(chart),
    "```",
  ].join("\n");
}

function mermaid({ nodes }: Chart): readonly string[] {
  return ["flowchart TD", ...Object.entries(nodes).flatMap(([name, node]) => [`  ${boxOf(name, node)}`, ...arrowsOf(name, node)])];
}

function boxOf(name: string, node: ChartNode): string {
  return "ask" in node ? `${name}{"${questionOf(node)}"}` : `${name}["${DEBRIEF[`botStance.${node.stance}`]}"]`;
}

function questionOf({ ask, than = 0 }: Extract<ChartNode, { readonly ask: unknown }>): string {
  return DEBRIEF[`botAsk.${ask}`].replace("{than}", String(than)).replace("{percent}", String(Math.round(than * 100)));
}

function arrowsOf(name: string, node: ChartNode): readonly string[] {
  return "ask" in node ? [`  ${name} -- yes --> ${node.yes}`, `  ${name} -- no --> ${node.no}`] : [];
}
