/** A count with its name. */
export type CountBar = { readonly key: string; readonly name: string; readonly count: number };

/** Counts as bars, the longest first, each with its figure. A list, so that it can be heard as it is. */
export function CountBars({ bars }: { readonly bars: readonly CountBar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul class="countbars">
      {bars.map(({ key, name, count }) => (
        <li key={key}>
          <span>{name}</span>
          <span class="countbars__bar" aria-hidden="true">
            <i style={{ width: `${(100 * count) / most}%` }} />
          </span>
          <b class="num">{count}</b>
        </li>
      ))}
    </ul>
  );
}
