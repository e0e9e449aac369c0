/**
 * Days and hours without a clock. Russia kept the old style (the Julian calendar) until February 1918; the West counted 13 days more.
 * Times are text such as `1917-10-25T02:10`, days `1917-10-25`; unless a name says otherwise they are old style.
 */
export type CalendarParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null for a day without an hour. */
  readonly hour: number | null;
  readonly minute: number | null;
};

type Calendar = "old" | "new";

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const MINUTES_A_DAY = 1440;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Year, month, day and, where the text has them, hour and minute. Throws on text of another shape. */
export function partsOf(iso: string): CalendarParts {
  const found = SHAPE.exec(iso);
  if (!found) throw new Error(`not a day or an hour: ${iso}`);
  const hour = found[4] === undefined ? null : Number(found[4]);
  const minute = found[5] === undefined ? null : Number(found[5]);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), hour, minute };
}

/** Whether the text is a day or an hour that exists in the old style (31 September does not). */
export function isOldStyle(iso: string): boolean {
  if (!SHAPE.test(iso)) return false;
  const parts = partsOf(iso);
  if ((parts.hour ?? 0) > 23 || (parts.minute ?? 0) > 59 || parts.month < 1 || parts.month > 12 || parts.day < 1) return false;
  return writeDay(dayNumberOf(parts, "old"), "old") === iso.slice(0, 10);
}

/** The same moment in the calendar of the West: 13 days later from 1 March 1900 on. */
export function toNewStyle(iso: string): string {
  return writeDay(dayNumberOf(partsOf(iso), "old"), "new") + iso.slice(10);
}

/** The same moment in Russia's calendar of 1917. */
export function toOldStyle(isoNewStyle: string): string {
  return writeDay(dayNumberOf(partsOf(isoNewStyle), "new"), "old") + isoNewStyle.slice(10);
}

/** The time so many hours later (earlier if negative), to the nearest minute. A day without an hour counts from midnight. */
export function addHours(iso: string, hours: number): string {
  const minutes = minutesOf(iso) + Math.floor(hours * 60 + 0.5);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const rest = minutes - day * MINUTES_A_DAY;
  return `${writeDay(day, "old")}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

/** Hours from the first to the second time, negative if it is earlier. */
export function hoursBetween(from: string, to: string): number {
  return (minutesOf(to) - minutesOf(from)) / 60;
}

/** The day of a time. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** `02:10`, or an empty text for a day without an hour. */
export function clockOf(iso: string): string {
  return iso.slice(11);
}

/** `25 October` or, short, `25 Oct`. */
export function formatDay(iso: string, length: "long" | "short" = "long"): string {
  const { month, day } = partsOf(iso);
  const name = MONTHS[month - 1];
  if (name === undefined) throw new Error(`no such month: ${iso}`);
  return `${day} ${length === "long" ? name : name.slice(0, 3)}`;
}

/** Both calendars together, as on every screen: `25 October (7 November) 02:10`; the year stands with it when it is not 1917. */
export function formatBothStyles(iso: string, length: "long" | "short" = "long"): string {
  const { year } = partsOf(iso);
  const days = `${formatDay(iso, length)} (${formatDay(toNewStyle(iso), length)})`;
  const clock = clockOf(iso);
  return `${days}${year === 1917 ? "" : ` ${year}`}${clock === "" ? "" : ` ${clock}`}`;
}

function minutesOf(iso: string): number {
  const parts = partsOf(iso);
  return dayNumberOf(parts, "old") * MINUTES_A_DAY + (parts.hour ?? 0) * 60 + (parts.minute ?? 0);
}

/** Astronomers' running number of a day, so that both calendars can be told in one count. Months are counted from March. */
function dayNumberOf({ year, month, day }: CalendarParts, calendar: Calendar): number {
  const early = month < 3 ? 1 : 0;
  const y = year + 4800 - early;
  const m = month + 12 * early - 3;
  const days = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4);
  return calendar === "old" ? days - 32083 : days - Math.floor(y / 100) + Math.floor(y / 400) - 32045;
}

function writeDay(dayNumber: number, calendar: Calendar): string {
  const centuries = calendar === "old" ? 0 : Math.floor((4 * (dayNumber + 32044) + 3) / 146097);
  const days = calendar === "old" ? dayNumber + 32082 : dayNumber + 32044 - Math.floor((146097 * centuries) / 4);
  const years = Math.floor((4 * days + 3) / 1461);
  const left = days - Math.floor((1461 * years) / 4);
  const m = Math.floor((5 * left + 2) / 153);
  const day = left - Math.floor((153 * m + 2) / 5) + 1;
  const wrapped = Math.floor(m / 10);
  return `${100 * centuries + years - 4800 + wrapped}-${twoDigits(m + 3 - 12 * wrapped)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
