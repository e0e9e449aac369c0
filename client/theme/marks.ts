import type { FormationKind, SiteKind } from "../../shared/model/scenario.ts";

/**
 * One mark as SVG path data, drawn about its middle: what is filled, and what is drawn with a pen of a width. Canvas and page draw the same
 * data, so that a list and the board cannot differ.
 */
export type Mark = { readonly solid?: string; readonly stroke?: string; readonly width?: number; readonly dashed?: boolean };

/** A ring or dot as path data. */
const round = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** Kinds of formations, in the 22 by 14 box of a counter. */
export const FORMATION_MARKS: Readonly<Record<FormationKind | "unknown", Mark>> = {
  regiment: { solid: "M-9-2H9V2H-9Z" },
  volunteers: { solid: "M-9-4.6H9V-1.4H-9ZM-9 1.4H9V4.6H-9Z" },
  women: { solid: "M-9-2H9V2H-9Z", stroke: "M-9 5.4H9", width: 1.4 },
  militia: { stroke: "M-9-3H9V3H-9Z", width: 1.8 },
  "shock-troops": { solid: "M-9 0H9V4H-9Z", stroke: "M-4-5.6 0-2.6 4-5.6", width: 1.8 },
  "red-guard": { solid: "M-10 5.5v-7l5-4v4l5-4v4l5-4v11ZM7-6h2.4V5.5H7Z" },
  sailors: { stroke: `${round(0, -5, 1.8)}M0-3.2V6M-3.4-1.4H3.4M-6.5 1.4C-6 5-2.5 6.2 0 6.2S6 5 6.5 1.4`, width: 1.7 },
  cadets: { stroke: "M-10-3.6H5.5L10 0 5.5 3.6H-10ZM-8 0H5", width: 1.6 },
  officers: { stroke: "M-10-4.6H5.5L10 0 5.5 4.6H-10ZM-8-1.4H5M-8 1.6H5", width: 1.4 },
  cossacks: { stroke: "M-7 5.5 7-5.5", width: 3.4 },
  guns: { solid: round(0, 0, 4.6) },
  ship: { solid: "M-11 1h22l-2.6 5h-16.4ZM-5-5h2.2V0h-2.2ZM-1-5h2.2V0H-1ZM3-5h2.2V0H3Z", stroke: "M8.5-5.5V1", width: 1.1 },
  cyclists: { stroke: `${round(-5, 1.4, 4)}${round(5, 1.4, 4)}M-5 1.4-1.5-4H4.2L5 1.4M-1.5-4 1 1.4`, width: 1.5 },
  engineers: { stroke: "M-9 5V-4H9V5M0-4V3", width: 2.6 },
  "armoured-cars": { solid: `M-10 2.2V-1l3-1.4h3.2V-6h6v3.6H6L10-.4v2.6Z${round(-5.4, 3.6, 2.5)}${round(5.4, 3.6, 2.5)}` },
  unknown: { solid: round(0, 5.2, 1.5), stroke: "M-3.8-3C-3.6-6.8 3.8-6.8 3.8-3C3.8-.4 0-.4 0 2.6", width: 2.4 },
};

/** Kinds of sites, in a 14 by 14 box. */
export const SITE_MARKS: Readonly<Record<SiteKind, readonly Mark[]>> = {
  palace: [{ solid: "M-5-1.6h10L0-6Z", stroke: "M-6 5.4h12M-5-1.6h10L0-6ZM-4.2-1V5M-1.4-1V5M1.4-1V5M4.2-1V5", width: 1.3 }],
  "seat-of-power": [{ solid: "M-5-1.6h10L0-6Z", stroke: "M-6 5.4h12M-5-1.6h10L0-6ZM-4.2-1V5M-1.4-1V5M1.4-1V5M4.2-1V5", width: 1.3 }],
  staff: [{ solid: "M-4-6.5H5.5L3-3.8 5.5-1H-4Z", stroke: "M-4 6.5V-6.5H5.5L3-3.8 5.5-1H-4", width: 1.4 }],
  bridge: [{ stroke: "M-7-1.6H7M-6.4 4.6C-6.4-.4-.8-.4-.8 4.6M.8 4.6C.8-.4 6.4-.4 6.4 4.6", width: 1.7 }],
  station: [{ solid: "M-4.6-5.8h9.2V2.4h-9.2ZM-3-1.4H3V-4.2H-3Z", stroke: "M-3.6 3-5.4 6M3.6 3 5.4 6M-4.6 4.6h9.2", width: 1.4 }],
  telephone: [
    {
      solid: `M-6.4-2.2C-6-6.2 6-6.2 6.4-2.2L3.4-1.6C3-3.4-3-3.4-3.4-1.6ZM-4.8 5.6-3.2-.4h6.4L4.8 5.6ZM1.6 2.6a1.6 1.6 0 1 0-3.2 0a1.6 1.6 0 1 0 3.2 0Z`,
    },
  ],
  telegraph: [{ solid: round(4.4, -3.6, 2), stroke: "M-6 5.4h12M-4.6 2.6H4.6M-5.6-1 4-3.4M3.4-5.8V.6", width: 1.7 }],
  bank: [{ stroke: `${round(0, 0, 5.4)}M-1.4 4V-3.4h2c2.8 0 2.8 3.8 0 3.8h-3M-2.8 2.2H1.6`, width: 1.4 }],
  power: [{ solid: "M1.4-6.6-4 1h3.4L-1.6 6.6 4-1.4H.6Z" }],
  press: [{ stroke: "M-5.4-5.4H5.4V5.4H-5.4ZM-3.4-2.6H3.4M-3.4 0H3.4M-3.4 2.6H1", width: 1.5 }],
  barracks: [{ solid: "M-1.6 5V1.4H1.6V5Z", stroke: "M-6 5V-1L0-5 6-1V5Z", width: 1.6 }],
  school: [{ solid: "M-6.4-1.4 0-4.6 6.4-1.4 0 1.8Z", stroke: "M-3.6 1V4.2C-1.4 5.6 1.4 5.6 3.6 4.2V1", width: 1.5 }],
  arsenal: [{ stroke: "M-5.6 5.4 5.6-5.4M5.6 5.4-5.6-5.4M-6 2.6-3 5.8M6 2.6 3 5.8", width: 1.8 }],
  depot: [{ solid: "M-6 5.4V-2.4L0-5.8 6-2.4V5.4H3.6V-.6H-3.6V5.4Z", stroke: "M-3.6 1.6H3.6M-3.6 3.8H3.6", width: 1.1 }],
  square: [{ stroke: "M-4.6-4.6H4.6V4.6H-4.6Z", width: 1.8 }],
  district: [{ stroke: "M-6 5V.6L-3-1.8 0 .6V5ZM0 5V-2.6L3-5 6-2.6V5Z", width: 1.5 }],
  port: [{ solid: round(0, -5.4, 1.5), stroke: "M0-5V5.4M-3.2-2.4H3.2M-5.6 1.4C-5 5.8 5 5.8 5.6 1.4", width: 1.7 }],
  "gun-park": [{ solid: round(-2.6, 3, 3), stroke: `M-3 .6 6-4.6M-2.6 3H5.6`, width: 2 }],
  water: [{ stroke: "M-6-1.6C-4-3.8-2-3.8 0-1.6S4 .6 6-1.6M-6 3C-4 .8-2 .8 0 3S4 5.2 6 3", width: 1.6 }],
};

/** A bridge with its leaves up. */
export const RAISED_BRIDGE_MARK: readonly Mark[] = [{ stroke: "M-7 4.4H-4.4L-1.2-5.4M7 4.4H4.4L1.2-5.4M-7 6.6H7", width: 1.7 }];

/** What a badge on a counter says: it acted by itself; no word of it gets through; it is fighting. */
export const BADGE_MARKS = {
  ownInitiative: { stroke: "M-4.6 1.8c1.6-4.4 3.2-4.4 4.4-1.4s2.6 2.4 3.4-.8M1.4-1.4 3.5-1.2 4.2-3.2", width: 1.7 },
  outOfContact: { stroke: "M-6 0h3.4l1.4-2.6M6 0H2.6L1.2 2.6", width: 1.9 },
  contested: { stroke: "M-3.8-3.8 3.8 3.8M3.8-3.8-3.8 3.8", width: 2 },
} as const satisfies Readonly<Record<string, Mark>>;

/** First play's flags, their poles at the origin, in a box from -3 -27 to 23 2. */
export const FLAG_PATHS = {
  pole: "M0 0V-25",
  flying: "M1-25H20L15.6-18.6 20-12.2H1Z",
  hatch: "M4-12.6 14-24.6M9-12.6 18-23",
  hanging: "M1-25C7-24 8-18 7.4-12 7-8 9-6 8-3L1-7Z",
  asks: "M6-20.5a4 4 0 1 1 5.6 3.7c-1.3.6-1.6 1.3-1.6 2.8M10-10.6v.2",
} as const;

/** A piece of wire with cross-arms, whole and cut, in a box of 34 by 18. */
export const WIRE_PATHS = {
  whole: "M1 9H33M8 5v8M17 5v8M26 5v8",
  cut: "M1 9H10l3 5M33 9H24l-3-5M5 5v8M29 5v8",
} as const;
