import { LIMITS } from "./limits.ts";

/** What was measured of one city. */
export type CityReadings = {
  readonly firstLoadBytes: number;
  readonly boardPaintedMs: number;
  readonly blankPaintedMs: number;
  readonly framesWhilePanning: number;
  readonly heapBytes: number;
  /** Addresses outside the server that were asked for. */
  readonly outside: readonly string[];
};

export type Readings = Readonly<Record<string, CityReadings>>;

/** What is over its limit of that which is the same on every machine: bytes, heap, outside requests. Times and frames only tell. */
export function brokenLimits(readings: Readings): readonly string[] {
  return Object.entries(readings).flatMap(([city, { firstLoadBytes, heapBytes, outside }]) => [
    ...(firstLoadBytes > LIMITS.firstLoadBytes ? [`${city}: the first load is ${kilobytes(firstLoadBytes)}`] : []),
    ...(heapBytes > LIMITS.heapBytes ? [`${city}: after a match the page holds ${kilobytes(heapBytes)}`] : []),
    ...outside.map((address) => `${city}: ${address} was asked for`),
  ]);
}

/** A table for people: a row a limit, a column a city. */
export function tableOf(readings: Readings): string {
  const cities = Object.entries(readings);
  const row = (name: string, limit: string, of: (city: CityReadings) => string) => [name, limit, ...cities.map(([, city]) => of(city))];
  const rows = [
    ["", "limit", ...cities.map(([name]) => name)],
    row("first load, packed with gzip", `${kilobytes(LIMITS.firstLoadBytes)}`, ({ firstLoadBytes }) => kilobytes(firstLoadBytes)),
    row("board painted *", `(${LIMITS.boardPaintedMs} ms)`, ({ boardPaintedMs }) => `${boardPaintedMs} ms`),
    row("  a blank page beside it *", "", ({ blankPaintedMs }) => `${blankPaintedMs} ms`),
    row("frames a second while panning *", `(${LIMITS.framesWhilePanning})`, ({ framesWhilePanning }) => String(framesWhilePanning)),
    row("heap after a whole match", kilobytes(LIMITS.heapBytes), ({ heapBytes }) => kilobytes(heapBytes)),
    row("requests outside the server", String(LIMITS.outsideRequests), ({ outside }) => String(outside.length)),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows
    .map((cells) =>
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("   "),
    )
    .join("\n");
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN);
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
