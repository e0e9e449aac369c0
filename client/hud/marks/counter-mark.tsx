import type { SideId } from "../../../shared/model/ids.ts";
import type { FormationKind } from "../../../shared/model/scenario.ts";
import { FORMATION_MARKS } from "../../theme/marks.ts";

const LETTERS = { mrc: "M", government: "G", neutral: "N" } as const;

type Props = { readonly kind: FormationKind; readonly side: SideId | null; readonly byInitiative?: boolean; readonly silent?: boolean };

/** A counter as in a list: square, with its side's letter, pattern and kind. Its words stand beside it. */
export function CounterMark({ kind, side, byInitiative = false, silent = false }: Props) {
  const look = side ?? "neutral";
  const shape = FORMATION_MARKS[kind];
  return (
    <svg class={`counter-mark counter-mark--${look}${silent ? " is-stale" : ""}`} viewBox="-21 -21 42 42" aria-hidden="true">
      <g transform={byInitiative ? "rotate(-7)" : undefined}>
        <rect class="counter-mark__face" x="-18" y="-17" width="36" height="34" />
        {look === "government" && (
          <path class="counter-mark__hatch" d="M-18 9 8-17M-18 17 16-17M-10 17 18-11M-2 17 18-3M6 17 18 5M-18 1 0-17M-18-7-8-17" />
        )}
        {look === "government" && <path class="counter-mark__plate" d="M-18-17H-4V-4H-18ZM-13-6H13V12H-13Z" />}
        <rect class="counter-mark__edge" x="-18" y="-17" width="36" height="34" />
        <text class="counter-mark__letter" x="-15" y="-5.4">
          {LETTERS[look]}
        </text>
        <g class="counter-mark__shape" transform="translate(0 4)">
          {shape.solid && <path class="is-solid" d={shape.solid} />}
          {shape.stroke && <path class="is-stroke" d={shape.stroke} stroke-width={shape.width} />}
        </g>
      </g>
      {byInitiative && (
        <g class="counter-mark__badge" transform="translate(14 -13)">
          <circle r="6.6" />
          <path d="M-3.6 1.4c1.2-3.6 2.6-3.6 3.6-1s2 1.8 2.6-.8M1-1.2 2.8-1.2 3.4-3" />
        </g>
      )}
    </svg>
  );
}
