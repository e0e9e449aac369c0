import { opponentOf, type SideId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import { meanOf } from "../noise.ts";
import type { GameMeasures } from "./measures.ts";
import { type Estimate, shareOf } from "./statistics.ts";

/** How one side's line did against one answer, beside what the usual play of that side did against the same. */
export type AgainstAnswer = {
  readonly answer: string;
  /** Share of the games won by the line, and by those who answer it. */
  readonly won: number;
  readonly lost: number;
  readonly wonByUsual: number;
  /** Share of the side's aims reached by the line, and by the usual play. */
  readonly aims: number;
  readonly aimsOfUsual: number;
  /** The answer wins more than half, or the line reaches its aims less often than the usual play, by more than noise. */
  readonly loses: boolean;
  /** The line wins more often than the usual play, by more than noise: it may still lose. */
  readonly isBetter: boolean;
};

export type LineJudged = {
  readonly city: string;
  readonly side: SideId;
  readonly line: string;
  readonly answers: readonly AgainstAnswer[];
  /** It loses to at least one sensible answer. */
  readonly ok: boolean;
  /** If not, in words. */
  readonly note: string;
};

type Games = readonly GameMeasures[];
type Answered = { readonly answer: string; readonly games: Games; readonly usual: Games };

/** Whether a single line wins by itself. [LB-11] */
export function judgeLine(scenario: Scenario, side: SideId, line: string, answered: readonly Answered[]): LineJudged {
  const answers = answered.map(({ answer, games, usual }): AgainstAnswer => {
    const won = shareOf(games, ({ outcome }) => outcome === side);
    const wonByUsual = shareOf(usual, ({ outcome }) => outcome === side);
    const lost = shareOf(games, ({ outcome }) => outcome === opponentOf(side)).value;
    const [aims, aimsOfUsual] = [aimsOf(scenario, side, games), aimsOf(scenario, side, usual)];
    return {
      answer,
      won: won.value,
      lost,
      wonByUsual: wonByUsual.value,
      aims: aims.value,
      aimsOfUsual: aimsOfUsual.value,
      loses: lost > 0.5 || isBelow(aims, aimsOfUsual),
      isBetter: isBelow(wonByUsual, won),
    };
  });
  const ok = answers.some(({ loses }) => loses);
  return { city: scenario.id, side, line, answers, ok, note: ok ? "" : noteOf(answers) };
}

function noteOf(answers: readonly AgainstAnswer[]): string {
  const best = [...answers].sort((a, b) => b.lost - a.lost)[0];
  if (best === undefined) return "no answer was played";
  const [lost, aims, usual] = [best.lost, best.aims, best.aimsOfUsual].map((share) => Math.round(share * 100));
  return `the best answer, ${best.answer}, wins ${lost}% of the games and leaves the line ${aims}% of its aims, the usual play ${usual}%`;
}

/** The mean share of its aims that a side's seats reach in a game, with its interval. */
function aimsOf(scenario: Scenario, side: SideId, games: Games): Estimate {
  const seats = scenario.seatIds.filter((seat) => scenario.seats[seat]?.party === side);
  const all = seats.reduce((sum, seat) => sum + (scenario.seats[seat]?.aims.length ?? 0), 0);
  const shares = games.map(({ aims }) => seats.reduce((sum, seat) => sum + (aims[seat]?.length ?? 0), 0) / Math.max(1, all));
  const value = meanOf(shares);
  const variance = shares.reduce((sum, share) => sum + (share - value) * (share - value), 0) / Math.max(1, shares.length - 1);
  const half = 1.96 * Math.sqrt(variance / Math.max(1, shares.length));
  return { value, low: value - half, high: value + half };
}

function isBelow(one: Estimate, other: Estimate): boolean {
  const half = (each: Estimate) => (each.high - each.low) / 2;
  return other.value - one.value > Math.sqrt(half(one) * half(one) + half(other) * half(other));
}
