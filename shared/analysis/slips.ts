/** How a side's orders fared, as parts of a whole. */
export type Fates = { readonly onTime: number; readonly late: number; readonly lost: number };

/**
 * The same shares as slips of paper: whole numbers that add up to `of`, by largest remainder, the earlier part first on a tie.
 * Nothing sent gives no slips at all.
 */
export function slipsOf({ onTime, late, lost }: Fates, of = 20): Fates {
  const counts = [onTime, late, lost];
  const sum = onTime + late + lost;
  if (sum <= 0) return { onTime: 0, late: 0, lost: 0 };
  const exact = counts.map((count) => (count * of) / sum);
  const slips = exact.map(Math.floor);
  let left = of - slips.reduce((total, each) => total + each, 0);
  const byRemainder = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    slips[at] = (slips[at] ?? 0) + 1;
    left -= 1;
  }
  return { onTime: slips[0] ?? 0, late: slips[1] ?? 0, lost: slips[2] ?? 0 };
}
