import type { ComponentChildren } from "preact";
import { toChildArray } from "preact";
import { useRef } from "preact/hooks";
import { rove } from "./rove.ts";

/** A list whose members are buttons with `data-rove`: one stop for Tab, arrows inside. */
export function RovingList({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} class="roving" aria-label={label} onKeyDown={(event) => rove(event, list.current)}>
      {toChildArray(children).map((child, index) => (
        <li key={typeof child === "object" && child.key !== null ? child.key : index}>{child}</li>
      ))}
    </ul>
  );
}
