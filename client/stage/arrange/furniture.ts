import type { BoardMode } from "../../present/board-picture.ts";
import type { Box } from "../plan/geometry.ts";

/** What lies over the plan and belongs to the screen: nothing may be lettered under it, and nothing in focus may lie there. */
export type Furniture = {
  /** The sheet inside the frame. */
  readonly inner: Box;
  readonly miniMap: Box | null;
  /** The two zoom buttons, one over the other. */
  readonly zoom: Box | null;
  readonly cartouche: Box | null;
  readonly scaleBar: Box | null;
};

/** Below this width there is no room for an overview beside the plan. */
const MINI_MAP_FROM = 640;
const MINI_MAP = { width: 142, height: 142, away: 11 } as const;
const CARTOUCHE = { width: 288, height: 158, away: 8 } as const;

export function furnish(mode: BoardMode, width: number, height: number, frame: number): Furniture {
  const inner: Box = [frame, frame, width - frame, height - frame];
  const [left, , right, bottom] = inner;
  if (mode === "projector") {
    const { width: wide, height: high, away } = CARTOUCHE;
    return {
      inner,
      miniMap: null,
      zoom: null,
      cartouche: [right - away - wide, bottom - away - high, right - away, bottom - away],
      scaleBar: null,
    };
  }
  const button = mode === "phone" ? 44 : 36;
  const scaleBar: Box = [left + 15, bottom - 34, left + 15 + 300, bottom - 6];
  if (mode === "phone" || width < MINI_MAP_FROM) {
    // The phone's sheet lies fourteen pixels over the foot of the board.
    const foot = mode === "phone" ? bottom - 26 : bottom - 11;
    return {
      inner,
      miniMap: null,
      zoom: [right - 12 - button, foot - 2 * button, right - 12, foot],
      cartouche: null,
      scaleBar: mode === "phone" ? null : scaleBar,
    };
  }
  const { width: wide, height: high, away } = MINI_MAP;
  const miniMap: Box = [right - away - wide, bottom - away - high, right - away, bottom - away];
  return {
    inner,
    miniMap,
    zoom: [miniMap[0] - 10 - button, miniMap[3] - 2 * button, miniMap[0] - 10, miniMap[3]],
    cartouche: null,
    scaleBar,
  };
}
