import type { LineJudged } from "../../shared/analysis/laboratory/lines.ts";
import type { VarianceShares } from "../../shared/analysis/laboratory/variance.ts";
import type { CityOfBench } from "../simulation/bench.ts";
import { table } from "./causes-text.ts";

const SAYS: Readonly<Record<string, string>> = {
  rush: "everybody at the seat of power from turn 1",
  turtle: "everybody home, nobody leaves",
  agitate: "meetings only, no orders",
  neverOpen: "the usual play without assaults and shelling",
  negotiate: "talks every turn, signs everything",
  ignoreOrganization: "the usual play without work on the five capacities",
};

/** The bench as the lines of a page. */
export function linesOfBench(cities: readonly CityOfBench[]): readonly string[] {
  return [
    "## No line wins by itself",
    "",
    "A line loses if some sensible answer wins more than half of the games, or if it reaches its side's aims less often than the usual play does against the same answer, by more than noise (LB-11).",
    "",
    ...cities.flatMap(({ city, lines }) => [`### ${nameOf(city)}`, "", ...table(HEAD, lines.flatMap(rowsOfLine))]),
    "## What policies decide, and what seeds",
    "",
    "Every doctrine of the one side met every doctrine of the other on the same seeds (LB-12). Aim: policies explain 30%.",
    "",
    ...cities.flatMap((each) => [`### ${nameOf(each.city)}`, "", ...linesOfVariance(each)]),
  ];
}

const HEAD = ["Side", "Line", "Answer", "Line wins", "Usual play wins", "Answer wins", "Aims", "Usual play's aims", "Loses"];

function rowsOfLine({ side, line, answers, ok, note }: LineJudged): readonly (readonly string[])[] {
  const rows = answers.map((each, index) => [
    index === 0 ? side : "",
    index === 0 ? `${line}: ${SAYS[line] ?? line}` : "",
    each.answer,
    `${percent(each.won)}${each.isBetter ? ", more than usual" : ""}`,
    percent(each.wonByUsual),
    percent(each.lost),
    percent(each.aims),
    percent(each.aimsOfUsual),
    each.loses ? "yes" : "no",
  ]);
  return ok ? rows : [...rows, ["", `**${line} does not lose**: ${note}`, "", "", "", "", "", "", ""]];
}

function linesOfVariance({ winner, hours, pairings }: CityOfBench): readonly string[] {
  const rows = (
    [
      ["who wins", winner],
      ["hours", hours],
    ] as const
  ).map(([name, shares]) => [name, ...sharesText(shares)]);
  return [
    ...table(["Figure", "MRC's policy", "Government's policy", "Their meeting", "All policies", "Beyond chance", "Seeds"], rows),
    ...table(
      ["MRC", "Government", "MRC wins", "Mean hours"],
      pairings.map(({ mrc, government, won, hours: mean }) => [mrc, government, percent(won), String(Math.round(mean))]),
    ),
  ];
}

function sharesText(shares: VarianceShares | null): readonly string[] {
  if (shares === null) return ["nothing varies", "", "", "", "", ""];
  const { rows, columns, meeting, policies, policiesBeyondChance, seeds } = shares;
  return [rows, columns, meeting, policies, policiesBeyondChance, seeds].map(percent);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function nameOf(city: string): string {
  return `${city.slice(0, 1).toUpperCase()}${city.slice(1)}`;
}
