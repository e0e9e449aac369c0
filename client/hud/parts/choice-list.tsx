import { useEffect, useRef } from "preact/hooks";
import { rove } from "./rove.ts";

type Row = { readonly id: string; readonly name: string; readonly end?: string; readonly chosen: boolean };
type Props = { readonly label: string; readonly rows: readonly Row[]; readonly onChoose: (id: string) => void };

/** One of several: a group of radio buttons in rows, with one stop for Tab and arrows inside. */
export function ChoiceList({ label, rows, onChoose }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const stop = Math.max(
    0,
    rows.findIndex((row) => row.chosen),
  );
  useEffect(() => {
    group.current?.querySelector(".is-on")?.scrollIntoView({ block: "nearest" });
  }, [stop]);
  return (
    <div ref={group} class="choice-list" role="radiogroup" aria-label={label} onKeyDown={(event) => rove(event, group.current)}>
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot hold two columns and a roving stop alike in all browsers
        <button
          key={row.id}
          type="button"
          role="radio"
          aria-checked={row.chosen}
          class={`choice-row${row.chosen ? " is-on" : ""}`}
          tabIndex={index === stop ? 0 : -1}
          onClick={() => onChoose(row.id)}
        >
          <span>{row.name}</span>
          {row.end !== undefined && <span class="num">{row.end}</span>}
        </button>
      ))}
    </div>
  );
}
