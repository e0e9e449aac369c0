import { mix } from "../../theme/colour.ts";
import { COLOURS } from "../../theme/tokens.ts";

/** The printer's inks: tones between those of the tokens, used by the plan alone. */
export const INKS = {
  ground: mix(COLOURS.paper, COLOURS.block, 0.25),
  fieldDash: "#d3c49c",
  casing: "#b59c66",
  prospect: "#fffaeb",
  blockShade: "#bfa672",
  blockEdge: "#b2975f",
  gardenEdge: "#c3bb88",
  sparseEdge: "#c8b78b",
  worksHatch: "#b59a63",
  garden: mix(COLOURS.park, COLOURS.block, 0.45),
  tree: "#a3b26c",
  treeRow: "#95a55c",
  frontGarden: "#9fae6a",
  grave: "#8d9a5c",
  parkEdge: "#97a763",
  meadowEdge: "#b7bf8b",
  squareEdge: "#c4ad78",
  courtyard: "#f0dfb6",
  footprint: "#8a6d49",
  grain: "#7a6a3f",
  bank: mix(COLOURS.waterLine, "#2f5f6b", 0.35),
  fort: mix(COLOURS.blockDense, COLOURS.park, 0.35),
} as const;
