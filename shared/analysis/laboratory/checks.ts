/** A figure that must lie within bounds. `width` is the miss that counts as one whole miss. */
export type Check = {
  readonly what: string;
  /** Null: it never came to it. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly width: number;
};

export function checkBetween(what: string, value: number | null, low: number, high: number, width: number): Check {
  return { what, value, low, high, width };
}

/** 0 within the bounds; beyond them the distance in widths. What never came misses by two, or by nothing if there is no upper bound. */
export function missOf({ value, low, high, width }: Check): number {
  if (value === null || value === Number.POSITIVE_INFINITY) return high === Number.POSITIVE_INFINITY ? 0 : 2;
  return Math.max(0, low - value, value - high) / width;
}

/** What fails and by how much; empty if nothing does. */
export function noteOf(checks: readonly Check[]): string {
  return checks
    .filter((check) => missOf(check) > 0)
    .map(({ what, value, low, high }) => {
      if (value === null || value === Number.POSITIVE_INFINITY) return `${what}: never`;
      const bound = value < low ? low : high;
      return `${what} ${short(value)}, ${short(Math.abs(value - bound))} ${value < low ? "below" : "above"} ${short(bound)}`;
    })
    .join("; ");
}

function short(value: number): string {
  return `${Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10}`;
}
