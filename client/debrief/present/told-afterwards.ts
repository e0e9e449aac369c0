import type { GameEvent } from "../../../shared/model/events.ts";
import { momentOf } from "../../present/moment.ts";
import { sentenceOf } from "../../present/sentence.ts";
import type { Reading } from "../reading.ts";

/**
 * One event, or several that belong together, as told afterwards: from no side's desk. In the match a player reads of "ours"; here both sides have
 * names.
 */
export function toldAfterwards(reading: Reading, events: readonly GameEvent[]): string {
  const [event] = events;
  if (event === undefined) return "";
  const { say, w } = reading;
  switch (event.kind) {
    case "fought":
      return say("happened.fight", {
        ...attackOf(reading, events),
        attackers: sumOf(events, "deadOfAttackers"),
        defenders: sumOf(events, "deadOfDefenders"),
      });
    case "shelled":
      return say("happened.shelled", { ...attackOf(reading, events), dead: sumOf(events, "dead") });
    case "dispatchCaptured":
      return say("happened.captured", { side: event.side, formation: w.formation(event.formation ?? "") });
    case "formationSurrendered":
      return events.length === 1 ? sentenceOf(event, w) : say("happened.surrendered", manyAt(reading, events));
    case "assaultThrownBack":
      if (events.length > 1) return say("happened.thrownBack", { ...manyAt(reading, events), dead: sumOf(events, "dead") });
      return sentenceOf({ ...event, params: { ...event.params, dead: sumOf(events, "dead") } }, w);
    default:
      return sentenceOf(event, w);
  }
}

function attackOf({ w }: Reading, events: readonly GameEvent[]) {
  const [first] = events;
  const last = events.at(-1);
  const isLonger = first !== undefined && last !== undefined && last.hour > first.hour;
  return { side: first?.side ?? null, site: w.site(first?.site ?? ""), until: isLonger ? momentOf(w.scenario, last.hour).time : "none" };
}

function manyAt({ w }: Reading, events: readonly GameEvent[]) {
  const who = events.map(({ formation }) => w.formation(formation ?? "")).join("; ");
  return { count: events.length, site: w.site(events[0]?.site ?? ""), who };
}

/** The model reckons the dead in hundredths; a sentence speaks of people. */
function sumOf(events: readonly GameEvent[], param: string): number {
  return Math.round(events.reduce((sum, { params }) => sum + Number(params[param] ?? 0), 0));
}
