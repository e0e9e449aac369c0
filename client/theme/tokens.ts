/** The colours of `tokens.css`, for drawing code that cannot read style sheets. A test holds the two equal. */
export const COLOURS = {
  paper: "#f4ecd8",
  paperRaised: "#fbf6e9",
  paperSunk: "#e8dcc0",
  ink: "#211f1a",
  inkSoft: "#57503f",
  rule: "#b9a983",
  cream: "#fbf3dc",
  water: "#bfd6d8",
  waterLine: "#6d97a1",
  waterInk: "#24505d",
  park: "#cdd6a8",
  parkInk: "#47561c",
  block: "#e3d4ae",
  blockDense: "#d3c096",
  street: "#fbf4e2",
  building: "#4d3a26",
  rail: "#3b3a36",
  wall: "#7a4a34",
  mrc: "#a3242b",
  mrcTint: "#f0d3cb",
  gov: "#1f4068",
  govTint: "#cfdbe6",
  neutral: "#7d5410",
  neutralTint: "#eeddb4",
  mrcStale: "#c9938b",
  govStale: "#8b9bb0",
  govStalePlate: "#a9b6c6",
  neutralStale: "#efe6cd",
  warn: "#9a4b00",
  ok: "#2f6b3a",
  focus: "#0a58ca",
  stale: "#8c8470",
  form: "#efdfb4",
  formRule: "#a2854a",
  dusk: "#e8b98a",
  duskEast: "#a9adc0",
  night: "#46557d",
  nightDeep: "#1d3a78",
  nightFog: "#141a2a",
  nightHalo: "#2c3850",
} as const;

/** The four families: what is printed on the plan, the game's own words, small words, the wire. */
export const FONTS = {
  display: '"Old Standard TT", Georgia, serif',
  body: '"PT Sans", system-ui, sans-serif',
  narrow: '"PT Sans Narrow", "PT Sans", sans-serif',
  wire: '"PT Mono", ui-monospace, monospace',
} as const;

/** Durations in milliseconds, as in `tokens.css`. */
export const MOTION = { counterMoves: 600, arrowDraws: 300, cameraMoves: 700, fades: 120 } as const;

/** How strongly the light lies over the plan, 0 to 1. */
export const LIGHT = {
  duskWest: 0.3,
  duskMiddle: 0.18,
  duskEast: 0.28,
  nightMultiply: 0.84,
  nightDeep: 0.2,
  fogDay: 0.55,
  fogNight: 0.5,
} as const;
