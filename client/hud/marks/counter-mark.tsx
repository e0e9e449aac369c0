import type { SideId } from "../../../shared/model/ids.ts";
import type { FormationKind } from "../../../shared/model/scenario.ts";

/** What a formation's kind looks like, in the 22 by 14 box of a counter. The board draws the same shapes. */
const SHAPES: Readonly<Record<FormationKind, { readonly solid?: string; readonly stroke?: string; readonly width?: number }>> = {
  regiment: { solid: "M-9-2H9V2H-9Z" },
  volunteers: { solid: "M-9-4.6H9V-1.4H-9ZM-9 1.4H9V4.6H-9Z" },
  women: { solid: "M-9-2H9V2H-9Z", stroke: "M-9 5.4H9", width: 1.4 },
  militia: { stroke: "M-9-3H9V3H-9Z", width: 1.8 },
  "shock-troops": { solid: "M-9-2H9V2H-9Z", stroke: "M-4-6 0-3.4 4-6", width: 1.8 },
  "red-guard": { solid: "M-10 5.5v-7l5-4v4l5-4v4l5-4v11ZM7-6h2.4V5.5H7Z" },
  sailors: {
    stroke: "M0-3.2V6M-3.4-1.4H3.4M-6.5 1.4C-6 5-2.5 6.2 0 6.2S6 5 6.5 1.4M-1.8-5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0Z",
    width: 1.7,
  },
  cadets: { stroke: "M-10-3.6H5.5L10 0 5.5 3.6H-10ZM-8 0H5", width: 1.6 },
  officers: { stroke: "M-10-4.6H5.5L10 0 5.5 4.6H-10ZM-8-1.4H5M-8 1.6H5", width: 1.4 },
  cossacks: { stroke: "M-7 5.5 7-5.5", width: 3.4 },
  guns: { solid: "M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z" },
  ship: { solid: "M-11 1h22l-2.6 5h-16.4ZM-5-5h2.2V0h-2.2ZM-1-5h2.2V0H-1ZM3-5h2.2V0H3Z", stroke: "M8.5-5.5V1", width: 1.1 },
  cyclists: {
    stroke: "M-9 1.4a4 4 0 1 0 8 0a4 4 0 1 0-8 0ZM1 1.4a4 4 0 1 0 8 0a4 4 0 1 0-8 0ZM-5 1.4-1.5-4H4.2L5 1.4M-1.5-4 1 1.4",
    width: 1.4,
  },
  engineers: { stroke: "M-9 5V-4H9V5M0-4V3", width: 2.6 },
  "armoured-cars": {
    solid:
      "M-10 2.2V-1l3-1.4h3.2V-6h6v3.6H6L10-.4v2.6ZM-7.9 3.6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0ZM2.9 3.6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0Z",
  },
};

const LETTERS = { mrc: "M", government: "G", neutral: "N" } as const;

type Props = { readonly kind: FormationKind; readonly side: SideId | null; readonly byInitiative?: boolean; readonly silent?: boolean };

/** A counter as in a list: square, with its side's letter, pattern and kind. Its words stand beside it. */
export function CounterMark({ kind, side, byInitiative = false, silent = false }: Props) {
  const look = side ?? "neutral";
  const shape = SHAPES[kind];
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
