import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withCharts } from "../../../scripts/flowcharts/pages.ts";
import { explainedBotFor } from "../../../shared/bots/bot-for.ts";
import { CHARTS, chartOf } from "../../../shared/bots/charts.ts";
import { playMatch } from "../../../shared/bots/play-match.ts";
import { factOf } from "../../../shared/history/facts.ts";
import { type BotChoice, DOCTRINES_OF, STEPS } from "../../../shared/model/bots.ts";
import { SIDES } from "../../../shared/model/ids.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { MatchOptions } from "../../../shared/model/state.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "BOTS.md");
const moscow = loadScenario("moscow", "historical");
const petrograd = loadScenario("petrograd", "historical");

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
    const chart = chartOf("mrc", "patient-ring");
    for (const { why } of orders) {
      expect(why?.doctrine).toBe("patient-ring");
      expect(["vote", "duty", ...STEPS]).toContain(why?.step);
      // Walked again by the answers alone, the chart ends where the bot said it did.
      let node = chart.nodes.start;
      for (const { question, than, isSo } of why?.asked ?? []) {
        if (node === undefined || !("ask" in node)) throw new Error("asked beyond the chart's end");
        expect([node.ask, node.than ?? 0]).toEqual([question, than]);
        node = chart.nodes[isSo ? node.yes : node.no];
      }
      expect(node).toMatchObject({ stance: why?.stance });
    }
  });
});

describe("the levels", () => {
  const level = (of: BotChoice["level"]): BotChoice => ({ doctrine: "staff-plan", level: of });

  const stepsOf = (choice: BotChoice) => {
    const { state } = startMatch(moscow, { seed: "levels", options: { bots: { mrc: choice } } });
    const ordering = { ...state, phase: "orders" as const };
    const seats = moscow.seatIds.filter((seat) => moscow.seats[seat]?.party === "mrc");
    const orders = seats.flatMap((seat) => explainedBotFor(moscow)(viewFor(moscow, ordering, seat, [])));
    return new Set(orders.map(({ why }) => why?.step));
  };

  it("[BT-10] one leaves out steps of the plan that two takes", () => {
    expect(stepsOf(level(2))).toContain("posts");
    expect(stepsOf(level(1))).not.toContain("posts");
  });

  it("[BT-10] two with the staff plan is what plays where nobody chose", () => {
    const play = (options: Partial<MatchOptions>) => playMatch(petrograd, { seed: "usual", options, untilHour: 48 }).events;
    expect(play({ bots: { mrc: level(2), government: level(2) } })).toEqual(play({}));
  });

  it("[BT-9] are known to their own side alone", () => {
    const bots = { mrc: level(1), government: level(2) };
    const { state } = startMatch(moscow, { seed: "known", options: { bots } });
    for (const seat of moscow.seatIds) {
      const { party, options } = viewFor(moscow, state, seat, []);
      expect(options.bots).toEqual(party === "between" ? undefined : { [party]: bots[party] });
    }
  });

  it("[BT-10] [BT-11] the committee wins sooner at three than at two, and at two than at one", () => {
    const hours = ([1, 2, 3] as const).map((mrc) => {
      const { ending } = playMatch(petrograd, { seed: "sooner/0", options: { bots: { mrc: level(mrc), government: level(1) } } }).state;
      expect(ending?.winner).toBe("mrc");
      return ending?.hour ?? 0;
    });
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(new Set(hours).size).toBe(3);
  }, 60_000);

  it("[BT-11] three plays alike every time", () => {
    const play = () => playMatch(petrograd, { seed: "alike", options: { bots: { mrc: level(3) } }, untilHour: 24 }).events;
    expect(play()).toEqual(play());
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
