import type { Gauge } from "../../present/organization.ts";

/** The bar of a gauge in fifths, with a mark where it stood when the turn began. The figures stand beside it. */
export function GaugeBar({ gauge }: { readonly gauge: Gauge }) {
  return (
    <span class="gauge__bar" aria-hidden="true">
      <i style={{ width: `${gauge.value}%` }} />
      {gauge.before !== null && <b style={{ left: `calc(${gauge.before}% - 1px)` }} />}
    </span>
  );
}
