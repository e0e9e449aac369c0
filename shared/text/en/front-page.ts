import type { Party } from "../../model/ids.ts";

/** The first page with which a turn opens. The papers are invented, and say so. */
const papers = {
  "front.masthead.mrc": "The Ward Courier",
  "front.masthead.government": "City and Order",
  "front.masthead.between": "The Common Table",
  "front.for.mrc": "for the Soviet",
  "front.for.government": "for the Government",
  "front.for.between": "for neither side",
} as const satisfies Readonly<Record<`front.masthead.${Party}` | `front.for.${Party}`, string>>;

export const frontPage = {
  ...papers,
  "front.number": "No. {number}",
  "front.hours": "{hours} hours, {light}",
  "front.madeUp": "wording: model",
  "front.reports": "Reported to your seat",
  "front.more": "{count, plural, one {One more stands in the report of the turn.} other {# more stand in the report of the turn.}}",
  "front.calendar": "From the calendar",
  "front.wire": "By wire and courier",
  "front.noWire": "Nobody has reported.",
  "front.telegram": "{seat}: {text}",
  "front.city": "Places held, as far as we know",
  "front.holds": "{side}: {places}",
  "front.holdsNobody": "Nobody: {places}",
  "front.made": "Made by the game of what your seat has been told. Where something is history, its source stands under it.",
} as const;
