import type { Arrangement, PlacedSite } from "../../stage/arrange/arrangement.ts";
import type { CityPlan } from "../../stage/plan/city-plan.ts";
import type { Box } from "../../stage/plan/geometry.ts";
import { loadPlanFonts } from "../../theme/fonts.ts";
import { COLOURS } from "../../theme/tokens.ts";
import type { TurnBoard } from "./board-pictures.ts";
import { loadStageParts, type StageParts } from "./stage-parts.ts";

/** The size of a picture of the board, in its own pixels; the page may show it smaller. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly isLettered: boolean;
  /** The centre alone: on a small sheet the whole city would be a heap of marks. */
  readonly isCentre?: boolean;
};

/** Paints boards of one city. The plan itself is painted once for each size and then reused, turn after turn. */
export type BoardPainter = { readonly paint: (canvas: HTMLCanvasElement, sheet: Sheet, board: TurnBoard) => void };

/** Room round the outermost places, in metres. */
const MARGIN_METRES = 520;
/** Two device pixels a pixel are as sharp as a page needs. */
const MOST_DENSITY = 2;

const painters = new Map<string, Promise<BoardPainter>>();

export function loadBoardPainter(city: string): Promise<BoardPainter> {
  const known = painters.get(city);
  if (known) return known;
  const painter = Promise.all([loadStageParts(), loadPlanFonts()]).then(async ([parts]) => painterOf(parts, await parts.loadPlan(city)));
  painters.set(city, painter);
  painter.catch(() => painters.delete(city));
  return painter;
}

function painterOf(parts: StageParts, plan: CityPlan): BoardPainter {
  const grounds = new Map<string, HTMLCanvasElement>();
  return {
    paint(canvas, sheet, board) {
      const density = Math.min(MOST_DENSITY, globalThis.devicePixelRatio || 1);
      const view = viewOf(plan, sheet, board);
      const key = `${sheet.width} ${sheet.height} ${density}`;
      const ground = grounds.get(key) ?? groundOf(parts, plan, { sheet, view, density });
      grounds.set(key, ground);
      canvas.width = sheet.width * density;
      canvas.height = sheet.height * density;
      const ctx = canvas.getContext("2d");
      if (!ctx) return;
      ctx.drawImage(ground, 0, 0);
      ctx.scale(density, density);
      paintBoard(ctx, parts, plan, { sheet, view, board });
    },
  };
}

type View = { readonly box: Box; readonly scale: number };

/** The rectangle of the plan that holds every place, or its centre, in the shape of the sheet. */
function viewOf(plan: CityPlan, { width, height, isCentre = false }: Sheet, { picture }: TurnBoard): View {
  const [left, top, right, bottom] = isCentre ? plan.core : boxOfPlaces(plan, picture);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const [x, y] = [(left + right) / 2 - width / 2 / scale, (top + bottom) / 2 - height / 2 / scale];
  return { box: [x, y, x + width / scale, y + height / scale], scale };
}

function boxOfPlaces(plan: CityPlan, { sites }: TurnBoard["picture"]): Box {
  const points = sites.map((site) => plan.projection.toMetres([site.lon, site.lat]));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    Math.min(...xs) - MARGIN_METRES,
    Math.min(...ys) - MARGIN_METRES,
    Math.max(...xs) + MARGIN_METRES,
    Math.max(...ys) + MARGIN_METRES,
  ];
}

type Ground = { readonly sheet: Sheet; readonly view: View; readonly density: number };

function groundOf(parts: StageParts, plan: CityPlan, { sheet, view, density }: Ground): HTMLCanvasElement {
  const ground = document.createElement("canvas");
  ground.width = sheet.width * density;
  ground.height = sheet.height * density;
  const ctx = ground.getContext("2d");
  if (ctx) parts.paintPlan(ctx, plan, { ...view, light: "day", density });
  return ground;
}

type Shown = { readonly sheet: Sheet; readonly view: View; readonly board: TurnBoard };

function paintBoard(ctx: CanvasRenderingContext2D, parts: StageParts, plan: CityPlan, { sheet, view, board }: Shown): void {
  const { scale, box } = view;
  const origin = [-box[0] * scale, -box[1] * scale] as const;
  const arrangement = parts.arrange(board.picture, plan, scale, null);
  if (sheet.isLettered) paintNames(ctx, parts, { arrangement, plan, origin, sheet });
  for (const placed of arrangement.sites) {
    ctx.save();
    ctx.translate(origin[0] + placed.at[0], origin[1] + placed.at[1]);
    ctx.save();
    ctx.scale(placed.size / parts.roundelUnits, placed.size / parts.roundelUnits);
    parts.paintRoundel(ctx, { ...placed.site, stale: placed.site.asOfLabel !== null });
    ctx.restore();
    if (board.wrong.has(placed.site.id)) paintUnequal(ctx, placed);
    ctx.restore();
  }
}

type Lettered = {
  readonly arrangement: Arrangement;
  readonly plan: CityPlan;
  readonly origin: readonly [number, number];
  readonly sheet: Sheet;
};

function paintNames(ctx: CanvasRenderingContext2D, parts: StageParts, { arrangement, plan, origin, sheet }: Lettered): void {
  const { labels, names } = parts.letterBoard({
    arrangement,
    view: { plan, light: "day", language: "en", scale: arrangement.scale, origin, enlarged: 1, before: new Map() },
    within: [0, 0, sheet.width, sheet.height],
    covers: [],
    reserved: [],
    measure: parts.measure,
  });
  parts.paintLetters(ctx, [...names.map((name) => name.letters), ...labels]);
}

/** The badge of a wrong belief: "is not equal", on its own plate. */
function paintUnequal(ctx: CanvasRenderingContext2D, { size }: PlacedSite): void {
  ctx.translate(size / 2, -size / 2);
  ctx.beginPath();
  ctx.arc(0, 0, 9, 0, 2 * Math.PI);
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fill();
  ctx.strokeStyle = COLOURS.warn;
  ctx.lineWidth = 1.6;
  ctx.stroke();
  ctx.beginPath();
  for (const y of [-2.2, 2.2]) {
    ctx.moveTo(-4.6, y);
    ctx.lineTo(4.6, y);
  }
  ctx.moveTo(-2.6, 5.4);
  ctx.lineTo(2.6, -5.4);
  ctx.lineWidth = 1.9;
  ctx.stroke();
}
