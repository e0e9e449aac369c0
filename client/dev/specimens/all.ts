import { LAYERS } from "./layers.tsx";
import { MARKS } from "./marks.tsx";
import { PANELS } from "./panels.tsx";
import { SCREENS } from "./screens.tsx";
import type { Specimen } from "./specimen.ts";
import { TOLD_PARTS } from "./told.tsx";
import { TROUBLES } from "./troubles.tsx";

export const CHAPTERS: readonly { readonly title: string; readonly specimens: readonly Specimen[] }[] = [
  { title: "Marks", specimens: MARKS },
  { title: "The panel while orders are written", specimens: PANELS },
  { title: "What is told", specimens: TOLD_PARTS },
  { title: "Empty, on its way, wrong", specimens: TROUBLES },
  { title: "The board, layer upon layer", specimens: LAYERS },
  { title: "Whole screens", specimens: SCREENS },
];
