import type { Beside } from "../../../shared/analysis/beside-history.ts";
import type { Reading } from "../reading.ts";

/** What a row of the comparison is about: "Telephone exchange, taken by the MRC". */
export function momentInWords({ say, w }: Reading, { kind, site, side }: Beside): string {
  return kind === "hand" && site !== null ? say("moment.hand", { site: w.site(site), side }) : say(`moment.${kind}`);
}

/** How it compares with 1917: "9 hours later", "as in 1917", "not in this match". */
export function differenceInWords({ say }: Reading, { matchHour, historyHour, verdict }: Beside): string {
  if (verdict !== "earlier" && verdict !== "later") return say(`verdict.${verdict}`);
  return say(`beside.rule.${verdict}`, { hours: Math.round(Math.abs((matchHour ?? 0) - (historyHour ?? 0))) });
}

/** The same, as short as it stands on a chart. */
export function shortDifference({ matchHour, historyHour }: Beside): string {
  return matchHour === null || historyHour === null ? "" : `${Math.round(Math.abs(matchHour - historyHour))} h`;
}

/** The end first, then seats of power, truces and shots, then places by their weight. */
export function weightOf({ scenario }: Reading, { kind, site, label }: Beside): number {
  if (kind === "end") return 1000;
  if (site !== null && Object.values(scenario.sides).some(({ seatOfPower }) => seatOfPower === site)) return 500;
  if (kind !== "hand") return 300;
  return (scenario.sites[site ?? ""]?.weight ?? 0) * 10 - (label?.length ?? 0) / 100;
}
