import type { Translate } from "../../i18n/translate.ts";
import { figures } from "../../present/formations.ts";
import type { Gauge } from "../../present/organization.ts";
import { presentOrganization } from "../../present/organization.ts";
import { useIntent, useView, useWording } from "../desk-context.ts";
import { PartySwatch } from "../marks/site-mark.tsx";
import { GaugeBar } from "./gauge-bar.tsx";

/** The side's organization at the foot of the board: five capacities with their change, resolve, legitimacy and upsurge. */
export function OrganizationStrip() {
  const w = useWording();
  const view = useView();
  const strip = presentOrganization(view, w);
  if (strip !== null && !figures(view)) return <WiresStrip />;
  if (strip === null) return <footer class="strip strip--between">{w.t("strip.between")}</footer>;
  return (
    <footer class={`strip gauge--${strip.side}`}>
      <p class="strip__whose">
        <span class="caps">{w.t("strip.label")}</span>
        <span class="row">
          <PartySwatch party={strip.side} />
          {strip.sideName}
        </span>
      </p>
      <ul class="strip__gauges">
        {strip.gauges.map((gauge) => (
          <StripGauge key={gauge.id} gauge={gauge} />
        ))}
      </ul>
    </footer>
  );
}

/** What stands there in first play, which has no gauges: slips left, and the wires to one's own units. */
function WiresStrip() {
  const w = useWording();
  const view = useView();
  const wires = Object.entries(view.own).map(([id, own]) => ({ id, name: w.formation(id), isWhole: own.line === "telephone" }));
  return (
    <footer class="strip strip--wires">
      <p>{w.t("strip.slips", { left: Math.max(0, view.orders.allowed - view.orders.given) })}</p>
      <ul class="chips" aria-label={w.t("strip.wires")}>
        {wires.map((wire) => (
          <li key={wire.id} class={`chip chip--${wire.isWhole ? "ok" : "warn"}`}>
            {w.t(wire.isWhole ? "strip.wireWhole" : "strip.wireCut", { name: wire.name })}
          </li>
        ))}
      </ul>
    </footer>
  );
}

function StripGauge({ gauge }: { readonly gauge: Gauge }) {
  const w = useWording();
  const say = useIntent();
  return (
    <li class={`cap${gauge.before === null ? " cap--mood" : ""}`}>
      <button
        type="button"
        class="cap__open"
        title={gauge.meaning}
        aria-haspopup="dialog"
        onClick={() => say({ do: "openGauge", gauge: gauge.id })}
      >
        <span class="cap__name">{gauge.name}</span>
        <span class="num cap__value">{gauge.value}</span>
        <GaugeBar gauge={gauge} />
        {gauge.change !== "" && (
          <span class={`num cap__change ${gauge.rose ? "is-up" : "is-down"}`} aria-hidden="true">
            {gauge.change}
          </span>
        )}
        <span class="heard-only">{w.t("gauge.open", { moved: movedWords(gauge, w.t) })}</span>
      </button>
    </li>
  );
}

/** The change in words, for whoever hears it: the sign and the colour say the same. */
function movedWords({ before, change, rose }: Gauge, t: Translate): string {
  if (before === null) return "";
  return change === "" ? t("gauge.same") : t("gauge.changed", { rose, by: change.slice(1) });
}
