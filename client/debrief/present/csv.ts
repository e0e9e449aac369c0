import { addHours, toNewStyle } from "../../../shared/model/calendar.ts";
import type { Reading } from "../reading.ts";
import { toldAfterwards } from "./told-afterwards.ts";

const HEAD = [
  "turn",
  "hour",
  "old style",
  "new style",
  "event",
  "side",
  "seat",
  "formation",
  "place",
  "what happened",
  "rule",
  "rolled",
  "needed",
  "known to MRC at hour",
  "known to government side at hour",
];

/**
 * The events of a match as a table for a spreadsheet, names written out: one line an event, in their order. It begins with a byte-order
 * mark, or Excel would take it for another encoding.
 */
export function csvOf(reading: Reading): string {
  const { match, scenario, w } = reading;
  const lines = match.events.map((event) => {
    const os = addHours(scenario.startOs, event.hour);
    return [
      event.turn,
      event.hour,
      os,
      toNewStyle(os),
      event.kind,
      event.side === null ? "" : w.side(event.side),
      event.seat === null ? "" : w.seat(event.seat),
      event.formation === null ? "" : w.formation(event.formation),
      event.site === null ? "" : w.site(event.site),
      toldAfterwards(reading, [event]),
      event.cause.rule,
      event.cause.draw?.rolled ?? "",
      event.cause.draw?.needed ?? "",
      event.known.mrc ?? "",
      event.known.government ?? "",
    ];
  });
  return `\uFEFF${[HEAD, ...lines].map((line) => line.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

/** Quoted where it must be. What a spreadsheet would take for a formula is made text. */
function cellOf(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
