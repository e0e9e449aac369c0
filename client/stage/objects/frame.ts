import type { BoardLanguage } from "../../present/board-picture.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Point } from "../plan/geometry.ts";

const COLUMNS: Readonly<Record<BoardLanguage, string>> = { en: "ABCDEFGHIKLMNOPQRSTUVWXYZ", ru: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ" };
/** The squares of the grid are half a kilometre: one place has one square on every screen and at every zoom. */
const SQUARE_METRES = 500;

export type FrameView = {
  readonly plan: CityPlan;
  readonly width: number;
  readonly height: number;
  /** Breadth of the frame, in pixels. */
  readonly breadth: number;
  readonly scale: number;
  /** Where the plan's centre lies on the screen. */
  readonly origin: Point;
  readonly language: BoardLanguage;
  readonly size: number;
};

/** The neat line of a printed plan, with the letters of its columns and the figures of its rows, moving with the plan. */
export function paintFrame(ctx: CanvasRenderingContext2D, view: FrameView): void {
  const { width, height, breadth } = view;
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.beginPath();
  ctx.rect(0, 0, width, height);
  ctx.rect(breadth, breadth, width - 2 * breadth, height - 2 * breadth);
  ctx.fill("evenodd");
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1.6;
  ctx.strokeRect(breadth - 0.5, breadth - 0.5, width - 2 * breadth + 1, height - 2 * breadth + 1);
  ctx.lineWidth = 0.6;
  ctx.strokeRect(breadth - 3.5, breadth - 3.5, width - 2 * breadth + 7, height - 2 * breadth + 7);
  paintMarks(ctx, view, "columns");
  paintMarks(ctx, view, "rows");
}

function paintMarks(ctx: CanvasRenderingContext2D, view: FrameView, along: "columns" | "rows"): void {
  const { plan, width, height, breadth, scale, origin, language, size } = view;
  const isColumns = along === "columns";
  const step = SQUARE_METRES * scale;
  const first = isColumns ? origin[0] + plan.bounds[0] * scale : origin[1] + plan.bounds[1] * scale;
  const [from, to] = [breadth, (isColumns ? width : height) - breadth];
  ctx.font = `400 ${size}px ${FONTS.display}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillStyle = COLOURS.inkSoft;
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let square = Math.max(0, Math.floor((from - first) / step)); first + square * step < to; square++) {
    const start = first + square * step;
    if (start > from) tick(ctx, isColumns, start, view);
    // A square of which little is to be seen keeps its name to itself.
    const [shownFrom, shownTo] = [Math.max(start, from), Math.min(start + step, to)];
    if (shownTo - shownFrom < size * 1.6) continue;
    const middle = (shownFrom + shownTo) / 2;
    const name = isColumns ? (COLUMNS[language][square] ?? "") : String(square + 1);
    const near = breadth / 2 - 1;
    if (isColumns) {
      ctx.fillText(name, middle, near);
      ctx.fillText(name, middle, height - near);
    } else {
      ctx.fillText(name, near, middle);
      ctx.fillText(name, width - near, middle);
    }
  }
  ctx.stroke();
}

function tick(ctx: CanvasRenderingContext2D, isColumns: boolean, at: number, { width, height, breadth }: FrameView): void {
  for (const edge of [breadth - 4, (isColumns ? height : width) - breadth]) {
    if (isColumns) {
      ctx.moveTo(at, edge);
      ctx.lineTo(at, edge + 4);
    } else {
      ctx.moveTo(edge, at);
      ctx.lineTo(edge + 4, at);
    }
  }
}
