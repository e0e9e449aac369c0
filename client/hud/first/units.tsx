import type { UnitCard } from "../../present/units.ts";
import { presentUnits } from "../../present/units.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { CounterMark } from "../marks/counter-mark.tsx";
import { FlagMark } from "../marks/flag-mark.tsx";
import { WireMark } from "../marks/wire-mark.tsx";
import { RovingList } from "../parts/roving-list.tsx";

/** The seat's units as cards; picking one here is the same as picking its counter on the board. */
export function Units() {
  const w = useWording();
  const view = useView();
  const units = presentUnits(view, w);
  const isBetween = view.party === "between";
  return (
    <section class="units" data-guide="units">
      <h2 class="caps">{w.t(isBetween ? "units.waiting" : "units.title")}</h2>
      {units.length === 0 && <p class="soft">{w.t(isBetween ? "units.nobody" : "units.none")}</p>}
      <RovingList label={w.t(isBetween ? "units.waiting" : "units.title")}>
        {units.map((unit, index) => (
          <Unit key={unit.id} unit={unit} stop={index === 0} />
        ))}
      </RovingList>
    </section>
  );
}

function Unit({ unit, stop }: { readonly unit: UnitCard; readonly stop: boolean }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const selected = desk.selected.value;
  const isOn = selected?.kind === "formation" && selected.id === unit.id;
  const isAlarming = unit.flag === "silent" || unit.byInitiative;
  return (
    <button
      type="button"
      class={`unit${isOn ? " is-on" : ""}`}
      data-rove
      tabIndex={stop ? 0 : -1}
      aria-pressed={isOn}
      onClick={() => say({ do: "pick", place: { kind: "formation", id: unit.id } })}
    >
      <CounterMark kind={unit.kind} side={unit.side} byInitiative={unit.byInitiative} silent={unit.silent} />
      <b class="unit__name">{unit.name}</b>
      <span class="unit__line">
        <FlagMark flag={unit.flag} side={unit.side} />
        <b class={isAlarming ? "is-alarm" : undefined}>{unit.flagWord}</b>
      </span>
      {unit.wire !== null && (
        <span class="unit__line">
          <WireMark whole={unit.wire.whole} />
          <span class={unit.wire.whole ? undefined : "is-alarm"}>{unit.wire.word}</span>
        </span>
      )}
      {unit.written === null ? (
        <span class="unit__line">
          <span>
            {w.t("units.lastWord")} <b>{unit.age}</b>
          </span>
        </span>
      ) : (
        <span class="unit__line unit__written">{w.t("formation.written", { act: unit.written })}</span>
      )}
    </button>
  );
}
