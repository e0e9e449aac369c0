import { type Cell, hoursOf } from "../../shared/analysis/laboratory/cells.ts";
import { judgeLine, type LineJudged } from "../../shared/analysis/laboratory/lines.ts";
import type { GameMeasures } from "../../shared/analysis/laboratory/measures.ts";
import { lastHourOf } from "../../shared/analysis/laboratory/outcomes.ts";
import { type Pairing, type VarianceShares, varianceShares } from "../../shared/analysis/laboratory/variance.ts";
import { meanOf } from "../../shared/analysis/noise.ts";
import { DOCTRINES_OF, type DoctrineId } from "../../shared/model/bots.ts";
import { opponentOf, type ScenarioId, SIDES, type SideId } from "../../shared/model/ids.ts";
import { openSimulation, PLAIN, type Simulation } from "./game.ts";
import { LINES } from "./lines.ts";
import type { Pool } from "./run-games.ts";

export type Sizes = Pick<Simulation, "start" | "games" | "seed" | "constants">;

/** What the test bench found in one city. */
export type CityOfBench = {
  readonly city: ScenarioId;
  readonly lines: readonly LineJudged[];
  /** How much policies explain of who wins and of how long it takes; null: nothing varies. */
  readonly winner: VarianceShares | null;
  readonly hours: VarianceShares | null;
  /** Share of the games the committee wins in each pairing of doctrines. */
  readonly pairings: readonly { readonly mrc: DoctrineId; readonly government: DoctrineId; readonly won: number; readonly hours: number }[];
};

/** Plays every pairing of doctrines, then every line of either side against every doctrine of the other. All on the same seeds. [LB-11, LB-12] */
export async function playBench(pool: Pool, city: ScenarioId, sizes: Sizes): Promise<CityOfBench> {
  const plain: Simulation = { ...PLAIN, ...sizes, scenario: city };
  const { scenario } = openSimulation(plain);
  const pairings = await Promise.all(
    DOCTRINES_OF.mrc.flatMap((mrc) =>
      DOCTRINES_OF.government.map(async (government) => ({ mrc, government, games: await pool.play(paired(plain, { mrc, government })) })),
    ),
  );
  const usualAgainst = (side: SideId, answer: DoctrineId) =>
    pairings.find((each) => each[side] === USUAL && each[opponentOf(side)] === answer)?.games ?? [];
  const lines = await Promise.all(
    SIDES.flatMap((side) =>
      LINES.map(async (name) => {
        const answers: readonly DoctrineId[] = DOCTRINES_OF[opponentOf(side)];
        const answered = await Promise.all(
          answers.map(async (answer) => ({
            answer,
            games: await pool.play({ ...paired(plain, { [opponentOf(side)]: answer }), line: { side, name } }),
            usual: usualAgainst(side, answer),
          })),
        );
        return judgeLine(scenario, side, name, answered);
      }),
    ),
  );
  const valued = (value: (cell: Cell) => readonly number[]) =>
    varianceShares(
      pairings.map(
        ({ mrc, government, games }): Pairing => ({ row: mrc, column: government, values: value({ scenario, results: games }) }),
      ),
    );
  return {
    city,
    lines,
    winner: valued(({ results }) => results.map(pointsOf)),
    hours: valued(hoursPlayed),
    pairings: pairings.map(({ mrc, government, games }) => ({
      mrc,
      government,
      won: meanOf(games.map(({ outcome }) => (outcome === "mrc" ? 1 : 0))),
      hours: meanOf(hoursPlayed({ scenario, results: games })),
    })),
  };
}

const USUAL: DoctrineId = "staff-plan";

function paired(plain: Simulation, doctrines: Readonly<Partial<Record<SideId, DoctrineId>>>): Simulation {
  const bots = Object.fromEntries(Object.entries(doctrines).map(([side, doctrine]) => [side, { doctrine, level: 2 }]));
  return { ...plain, bots };
}

/** A game as a figure: 1 for the committee, 0 for the government's side, between them if neither won. */
function pointsOf({ outcome }: GameMeasures): number {
  if (outcome === "mrc") return 1;
  return outcome === "government" ? 0 : 0.5;
}

/** What never came counts as the last hour of the calendar. [LB-4] */
function hoursPlayed(cell: Cell): readonly number[] {
  const never = lastHourOf(cell.scenario);
  return hoursOf(cell).map((hour) => hour ?? never);
}
