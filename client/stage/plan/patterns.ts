import { INKS } from "./inks.ts";
import { seeded } from "./seeded.ts";

/** Small repeated marks, drawn once for each pixel density so that they stay sharp. */
export type Patterns = Readonly<Record<"trees" | "graves" | "works" | "field" | "grain", CanvasPattern>>;

type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly degrees: number;
  readonly draw: (ctx: CanvasRenderingContext2D) => void;
};

const DRAWINGS: Readonly<Record<keyof Patterns, Drawing>> = {
  trees: {
    width: 19,
    height: 17,
    degrees: 0,
    draw: (ctx) => {
      ctx.fillStyle = INKS.tree;
      const crowns: readonly (readonly [number, number, number])[] = [
        [3, 4, 1.5],
        [12, 2.6, 1.1],
        [16, 10, 1.5],
        [7, 11.4, 1.3],
        [12, 15, 1],
      ];
      for (const [x, y, radius] of crowns) dot(ctx, x, y, radius);
    },
  },
  graves: { width: 11, height: 11, degrees: 0, draw: (ctx) => scratch(ctx, "M3 2v4M1.4 3.4h3.2M8.5 7v4M6.9 8.4h3.2", INKS.grave, 0.8) },
  works: { width: 5, height: 5, degrees: 35, draw: (ctx) => scratch(ctx, "M0.45 0V5", INKS.worksHatch, 0.9) },
  field: { width: 26, height: 14, degrees: 0, draw: (ctx) => scratch(ctx, "M3 6h5M16 12h5M20 4h3", INKS.fieldDash, 0.8) },
  grain: { width: 120, height: 120, degrees: 0, draw: grain },
};

/** The tooth of the paper: sixty faint specks. */
function grain(ctx: CanvasRenderingContext2D): void {
  const chance = seeded(5);
  ctx.fillStyle = INKS.grain;
  for (let speck = 0; speck < 60; speck++) {
    const [x, y, radius] = [chance() * 120, chance() * 120, 0.4 + chance() * 0.5];
    ctx.globalAlpha = 0.05 + chance() * 0.12;
    dot(ctx, x, y, radius);
  }
}

function dot(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

function scratch(ctx: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(new Path2D(path));
}

const made = new Map<number, Patterns>();

export function patternsAt(density: number): Patterns {
  const known = made.get(density);
  if (known) return known;
  const patterns: Patterns = {
    trees: patternOf(DRAWINGS.trees, density),
    graves: patternOf(DRAWINGS.graves, density),
    works: patternOf(DRAWINGS.works, density),
    field: patternOf(DRAWINGS.field, density),
    grain: patternOf(DRAWINGS.grain, density),
  };
  made.set(density, patterns);
  return patterns;
}

function patternOf({ width, height, degrees, draw }: Drawing, density: number): CanvasPattern {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const ctx = canvas.getContext("2d");
  if (!ctx) throw new Error("this browser has no 2D canvas");
  ctx.scale(canvas.width / width, canvas.height / height);
  draw(ctx);
  const pattern = ctx.createPattern(canvas, "repeat");
  if (!pattern) throw new Error("this browser makes no patterns of a canvas");
  pattern.setTransform(new DOMMatrix().rotate(degrees).scale(width / canvas.width, height / canvas.height));
  return pattern;
}
