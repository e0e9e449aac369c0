import type { FormationRow as Row } from "../../present/formations.ts";
import { isPointed } from "../../store/desk.ts";
import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { CounterMark } from "../marks/counter-mark.tsx";

/** A formation in a list; picking it here is the same as picking its counter. */
export function FormationRow({ row, stop }: { readonly row: Row; readonly stop: boolean }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const selected = desk.selected.value;
  const isOn = selected?.kind === "formation" && selected.id === row.id;
  const isAt = isPointed(desk, { kind: "formation", id: row.id });
  return (
    <button
      type="button"
      class={`thing${isOn ? " is-on" : ""}${isAt ? " is-at" : ""}`}
      data-rove
      tabIndex={stop ? 0 : -1}
      aria-pressed={isOn}
      onFocus={() => say({ do: "point", place: { kind: "formation", id: row.id } })}
      onClick={() => say({ do: "pick", place: { kind: "formation", id: row.id } })}
    >
      <CounterMark kind={row.kind} side={row.side} byInitiative={row.byInitiative} silent={row.silent} />
      <span class="thing__words">
        <b>{row.name}</b>
        <span>{row.place}</span>
        <span class="soft">{row.state}</span>
        {row.written !== null && <span class="thing__written">{w.t("formation.written", { act: row.written })}</span>}
      </span>
    </button>
  );
}
