import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withCharts } from "../../../scripts/flowcharts/pages.ts";
import { explainedBotFor } from "../../../shared/bots/bot-for.ts";
import { STEPS } from "../../../shared/bots/chart.ts";
import { CHARTS, chartOf } from "../../../shared/bots/charts.ts";
import { playMatch } from "../../../shared/bots/play-match.ts";
import { factOf } from "../../../shared/history/facts.ts";
import { type BotChoice, DOCTRINES_OF } from "../../../shared/model/bots.ts";
import { SIDES } from "../../../shared/model/ids.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "BOTS.md");
const moscow = loadScenario("moscow", "historical");

describe("the doctrines", () => {
  it.each(CHARTS)("[BT-9] $side $doctrine is a chart of at most twelve nodes, all reached, drawn from facts", ({ nodes, facts }) => {
    const names = Object.keys(nodes);
    expect(names.length).toBeLessThanOrEqual(12);
    const reached = new Set(["start"]);
    // Grows while it is walked.
    for (const name of reached) {
      const node = nodes[name];
      expect(node, name).toBeDefined();
      if (node !== undefined && "ask" in node) reached.add(node.yes).add(node.no);
    }
    expect([...reached].sort()).toEqual(names.sort());
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((id) => factOf(id) === undefined)).toEqual([]);
  });

  it("[BT-9] are all there for both sides", () => {
    for (const side of SIDES)
      expect(CHARTS.filter((chart) => chart.side === side).map((chart) => chart.doctrine)).toEqual([...DOCTRINES_OF[side]]);
  });

  it("[BT-9] are printed in docs/BOTS.md as the bots read them", () => {
    const page = readFileSync(PAGE, "utf8");
    expect(withCharts(page)).toBe(page);
  });

  it("[BT-9] lead to every order by nodes of their own chart and a step of the plan", () => {
    const { state } = startMatch(moscow, { seed: "ways", options: { bots: { mrc: { doctrine: "patient-ring", level: 2 } } } });
    const orders = explainedBotFor(moscow)(viewFor(moscow, { ...state, phase: "orders" }, moscow.seatIds[0] ?? "", []));
    expect(orders.length).toBeGreaterThan(0);
    for (const { why } of orders) {
      const [doctrine, ...way] = why;
      expect(doctrine).toBe("patient-ring");
      const step = way.pop() ?? "";
      expect(["vote", "duty", ...STEPS]).toContain(step);
      for (const part of way) expect(chartOf("mrc", "patient-ring").nodes[part.split(":")[0] ?? ""]).toBeDefined();
    }
  });
});

describe("the levels", () => {
  const hours = (mrc: BotChoice, government: BotChoice) => {
    const { ending } = playMatch(moscow, { seed: "levels/1", options: { bots: { mrc, government } } }).state;
    return [ending?.winner, ending?.hour] as const;
  };
  const level = (of: BotChoice["level"]): BotChoice => ({ doctrine: "staff-plan", level: of });

  it("[BT-10] [BT-11] three wins sooner against one than one against one, and every time alike", () => {
    const [winner, hour] = hours(level(3), level(1));
    const [, simple] = hours(level(1), level(1));
    expect(winner).toBe("mrc");
    expect(hour).toBeLessThan(simple ?? 0);
    expect(hours(level(3), level(1))).toEqual([winner, hour]);
  }, 60_000);

  it("[BT-11] three looks ahead from its view alone: what only the scenario knows moves no order", () => {
    const options = { bots: { mrc: level(3) } };
    const { state } = startMatch(moscow, { seed: "hidden", options });
    const seat = moscow.seatIds[0] ?? "";
    const view = viewFor(moscow, state, seat, []);
    const other: Scenario = {
      ...moscow,
      calendar: [],
      formations: Object.fromEntries(
        Object.entries(moscow.formations).map(([id, each]) => [id, { ...each, men: each.men * 3, morale: 5 }]),
      ),
    };
    expect(explainedBotFor(other)(view)).toEqual(explainedBotFor(moscow)(view));
  }, 60_000);
});
