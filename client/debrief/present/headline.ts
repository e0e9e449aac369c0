import type { Finding } from "../../../shared/analysis/finding.ts";
import type { Say } from "../say.ts";
import { capitalized, spanInWords, tenthsInWords } from "./tenths.ts";

/** The finding of the match in one sentence: how long it took beside 1917, and whose orders came late. Neutral, whoever prevailed. */
export function headlineOf(finding: Finding, say: Say): string {
  const time = capitalized(timeOf(finding, say));
  return finding.orders === null ? say("finding.alone", { time }) : say("finding.whole", { time, orders: ordersOf(finding.orders, say) });
}

function timeOf({ outcome, winner, time, hoursApart }: Finding, say: Say): string {
  switch (outcome) {
    case "asInHistory":
      return time === "asInHistory" ? say("finding.time.asInHistory") : say(`finding.time.${time}`, { span: spanInWords(hoursApart, say) });
    case "otherSide":
      return say("finding.otherSide", { side: winner });
    case "settlement":
      return say("finding.settlement");
    case "undecided":
      return say("finding.undecided");
  }
}

function ordersOf({ side, tenthsNotOnTime }: NonNullable<Finding["orders"]>, say: Say): string {
  if (tenthsNotOnTime === 0) return say("finding.ordersFew");
  return say("finding.orders", { side, tenths: tenthsInWords(tenthsNotOnTime, say) });
}
