import type { GameEvent } from "../../shared/model/events.ts";
import type { Party } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { CauseSheet } from "./cause.ts";
import { presentCause } from "./cause.ts";
import { signed } from "./formation-sheet.ts";
import { momentOf } from "./moment.ts";
import type { Gauge } from "./organization.ts";
import { presentOrganization } from "./organization.ts";
import { sentenceOf } from "./sentence.ts";
import type { Wording } from "./wording.ts";

export type GaugeId = Gauge["id"];

/** One thing that moved a gauge since the last turn began. */
export type GaugeMove = {
  readonly key: string;
  readonly time: string;
  readonly moment: string;
  readonly sentence: string;
  /** "+8", "−3"; empty where the seat is not told by how much. */
  readonly by: string;
  readonly rose: boolean;
  readonly cause: CauseSheet;
};

export type GaugeSheet = {
  readonly gauge: Gauge;
  readonly sideName: string;
  /** Where it stood and where it stands, in one sentence. */
  readonly course: string;
  readonly moves: readonly GaugeMove[];
  /** What moved it beside these, or that nothing did. */
  readonly rest: string;
};

/** What an event did to a gauge: by how much, where that is told; undefined: nothing. */
type Moved = number | "somewhat" | undefined;

/** What moved one gauge of the side, as far as the seat has been told; null for the seat between, which has none. */
export function presentGaugeSheet(view: SeatView, id: GaugeId, w: Wording): GaugeSheet | null {
  const strip = presentOrganization(view, w);
  const gauge = strip?.gauges.find((each) => each.id === id);
  if (!strip || !gauge) return null;
  const moves = view.news.flatMap((event, index) => {
    const by = movedBy(event, id, view.party, w);
    return by === undefined ? [] : [moveOf(event, index, by, view, w)];
  });
  return {
    gauge,
    sideName: strip.sideName,
    course: courseOf(gauge, w),
    moves: moves.sort((a, b) => a.hour - b.hour),
    rest: gauge.before === null ? w.t(moves.length === 0 ? "gauge.noneTold" : "gauge.moodsRest") : w.t("gauge.rest"),
  };
}

function courseOf({ value, before, change }: Gauge, w: Wording): string {
  if (before === null) return w.t("gauge.stands", { value });
  return w.t(change === "" ? "gauge.unmoved" : "gauge.moved", { before, value, change });
}

function moveOf(
  event: GameEvent,
  index: number,
  by: number | "somewhat",
  view: SeatView,
  w: Wording,
): GaugeMove & { readonly hour: number } {
  const moment = momentOf(w.scenario, event.hour);
  return {
    key: `${event.turn}-${event.kind}-${index}`,
    hour: event.hour,
    time: moment.time,
    moment: moment.both(w.t),
    sentence: sentenceOf(event, w),
    by: by === "somewhat" ? "" : signed(by),
    rose: by === "somewhat" || by > 0,
    cause: presentCause(event, w, view.party),
  };
}

function movedBy(event: GameEvent, id: GaugeId, party: Party, w: Wording): Moved {
  switch (event.kind) {
    case "siteTaken":
    case "siteYielded":
      return bySite(event, id, party, w);
    case "staffWorked":
      return ifOurs(event, party, id === "command");
    case "lineSetUp":
      return ifOurs(event, party, id === "liaison");
    case "scoutsSent":
      return ifOurs(event, party, id === "intelligence");
    case "supplyBrought":
      return ifOurs(event, party, id === "supply");
    case "published":
      return ifOurs(event, party, id === "commissariat");
    case "districtCalledOut":
      return ifOurs(event, party, id === "upsurge");
    case "capacitiesGrew":
      return event.side === party && event.params["capacity"] === id ? told(event, "by") : undefined;
    case "resolveMoved":
      return event.side === party && id === "resolve" ? told(event, "by") : undefined;
    case "legitimacyMoved":
      return event.side === party && id === "legitimacy" ? told(event, "by") : undefined;
    case "upsurgeMoved":
      return event.side === party && id === "upsurge" ? told(event, "by") : undefined;
    case "seatOfPowerFell":
      if (event.side !== party) return undefined;
      if (id === "resolve") return told(event, "resolve");
      return id === "command" || id === "liaison" ? told(event, "capacity") : undefined;
    default:
      return undefined;
  }
}

/** A place gives to who takes it, and costs who loses it. */
function bySite(event: GameEvent, id: GaugeId, party: Party, w: Wording): Moved {
  const effect = w.scenario.sites.find((site) => site.id === event.site)?.effects.find(({ capacity }) => capacity === id);
  if (effect === undefined) return undefined;
  if (event.side === party) return effect.by;
  return event.params["from"] === party ? -effect.by : undefined;
}

function ifOurs(event: GameEvent, party: Party, isItsGauge: boolean): Moved {
  return event.side === party && isItsGauge ? "somewhat" : undefined;
}

function told(event: GameEvent, param: string): Moved {
  const by = event.params[param];
  if (typeof by !== "number") return "somewhat";
  return Math.round(by) === 0 ? undefined : by;
}
