import { describe, expect, it } from "vitest";
import { linesOfBench } from "../../../../scripts/report/bench-text.ts";
import { botWithLine, LINES, type LineName } from "../../../../scripts/simulation/lines.ts";
import { judgeLine } from "../../../../shared/analysis/laboratory/lines.ts";
import type { GameMeasures } from "../../../../shared/analysis/laboratory/measures.ts";
import { varianceShares } from "../../../../shared/analysis/laboratory/variance.ts";
import { playMatch } from "../../../../shared/bots/play-match.ts";
import type { GameEvent } from "../../../../shared/model/events.ts";
import { SIDES, type SideId } from "../../../../shared/model/ids.ts";
import { loadScenario } from "../../../../shared/scenarios/load.ts";

const moscow = loadScenario("moscow", "historical");

/** Two and a half days in which a side follows a line. */
function played(name: LineName, side: SideId): readonly GameEvent[] {
  return playMatch(moscow, { seed: "line", untilHour: 60, bot: botWithLine(moscow, { side, name }) }).events.filter(
    (event) => event.side === side,
  );
}

const ordered = (events: readonly GameEvent[]) =>
  events.filter(({ kind }) => kind === "orderIssued").map(({ params }) => String(params["order"]));
const ORGANIZING = ["staffWork", "supplyColumn", "liaison", "scouts", "publish", "mendLine", "appointCommissar"];

describe.each(SIDES)("the lines of the test bench, played by %s", (side) => {
  const events = Object.fromEntries(LINES.map((name) => [name, played(name, side)])) as Record<LineName, readonly GameEvent[]>;

  it("[LB-11] do what they are named after", () => {
    const votes = (name: LineName) =>
      events[name].filter(({ kind, params }) => kind === "voteCast" && String(params["card"]).startsWith("open_hostilities"));
    expect(votes("rush")[0]?.turn).toBe(1);
    expect(ordered(events.rush).some((kind) => ["assault", "showOfForce", "seize"].includes(kind))).toBe(true);
    for (const name of ["turtle", "agitate", "neverOpen", "negotiate"] as const) expect(votes(name), name).toEqual([]);
    expect(
      new Set(ordered(events.turtle).filter((kind) => ["seize", "showOfForce", "assault", "shell", "blockade"].includes(kind))),
    ).toEqual(new Set());
    expect(ordered(events.agitate).filter((kind) => ["march", "hold", "seize", "digIn"].includes(kind))).toEqual([]);
    expect(ordered(events.agitate).length).toBeGreaterThan(0);
    expect(ordered(events.neverOpen).filter((kind) => kind === "assault" || kind === "shell")).toEqual([]);
    expect(ordered(events.neverOpen).length).toBeGreaterThan(0);
    expect(ordered(events.negotiate)).toContain("negotiate");
    expect(ordered(events.negotiate).filter((kind) => ["seize", "march", "assault"].includes(kind))).toEqual([]);
    expect(ordered(events.ignoreOrganization).filter((kind) => ORGANIZING.includes(kind))).toEqual([]);
    expect(ordered(events.ignoreOrganization).length).toBeGreaterThan(0);
  });
});

const AIMS = moscow.seatIds.filter((seat) => moscow.seats[seat]?.party === "mrc");
const game = (outcome: GameMeasures["outcome"], reached: boolean) =>
  ({ outcome, aims: Object.fromEntries(AIMS.map((seat) => [seat, reached ? ["one", "two"] : []])) }) as unknown as GameMeasures;
const games = (count: number, outcome: GameMeasures["outcome"], reached: boolean) =>
  Array.from({ length: count }, () => game(outcome, reached));

describe("a line", () => {
  const usual = [...games(30, "mrc", true), ...games(30, "government", false)];
  const judged = (against: readonly GameMeasures[]) => judgeLine(moscow, "mrc", "rush", [{ answer: "sally", games: against, usual }]);

  it("[LB-11] loses if an answer wins more than half of the games", () => {
    expect(judged(games(60, "government", true))).toMatchObject({ ok: true, note: "" });
    expect(judged([...games(29, "government", true), ...games(31, "mrc", true)])).toMatchObject({ ok: false });
  });

  it("[LB-11] loses if it reaches its aims less often than the usual play, by more than noise", () => {
    expect(judged(games(60, "mrc", false)).answers[0]).toMatchObject({ loses: true, aims: 0, aimsOfUsual: 0.5, isBetter: true });
    expect(judged([...games(29, "mrc", true), ...games(31, "mrc", false)]).ok).toBe(false);
  });

  it("[LB-11] that does not lose is printed and explained", () => {
    const line = judged(games(60, "mrc", true));
    expect(line).toMatchObject({
      ok: false,
      note: "the best answer, sally, wins 0% of the games and leaves the line 100% of its aims, the usual play 50%",
    });
    const page = linesOfBench([{ city: "moscow", lines: [line], winner: null, hours: null, pairings: [] }]).join("\n");
    expect(page).toContain(`**rush does not lose**: ${line.note}`);
    expect(page).toContain("nothing varies");
  });
});

describe("the shares of policies and seeds", () => {
  const pairing = (row: string, column: string, values: readonly number[]) => ({ row, column, values });

  it("[LB-12] give all to the policies where seeds move nothing, and split it by who moves it", () => {
    const shares = varianceShares([
      pairing("a", "x", [0, 0]),
      pairing("a", "y", [1, 1]),
      pairing("b", "x", [2, 2]),
      pairing("b", "y", [3, 3]),
    ]);
    expect(shares).toMatchObject({ games: 8, policies: 1, policiesBeyondChance: 1, seeds: 0 });
    expect(shares?.rows).toBeCloseTo(0.8);
    expect(shares?.columns).toBeCloseTo(0.2);
    expect(shares?.meeting).toBeCloseTo(0);
  });

  it("[LB-12] give all to the seeds where policies move nothing, and nothing beyond chance to noise", () => {
    const still = varianceShares([
      pairing("a", "x", [0, 1]),
      pairing("a", "y", [0, 1]),
      pairing("b", "x", [0, 1]),
      pairing("b", "y", [0, 1]),
    ]);
    expect(still).toMatchObject({ policies: 0, policiesBeyondChance: 0, seeds: 1 });
    const noise = varianceShares([
      pairing("a", "x", [0, 1, 0, 1]),
      pairing("a", "y", [1, 1, 0, 1]),
      pairing("b", "x", [0, 0, 0, 1]),
      pairing("b", "y", [1, 0, 1, 0]),
    ]);
    expect(noise?.policies).toBeGreaterThan(0.1);
    expect(noise?.policiesBeyondChance).toBe(0);
  });

  it("[LB-12] are not told where nothing varies or a pairing is missing", () => {
    expect(varianceShares([pairing("a", "x", [1, 1])])).toBeNull();
    expect(varianceShares([pairing("a", "x", [0, 1]), pairing("b", "y", [1, 0])])).toBeNull();
    expect(varianceShares([])).toBeNull();
  });
});
