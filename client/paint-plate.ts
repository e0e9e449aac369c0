/** Paints the middle of a city's plan, by day and without lettering, to fill a canvas as it lies on the page. */
export async function paintPlate(canvas: HTMLCanvasElement, city: string): Promise<void> {
  const [{ loadPlan }, { paintPlan }] = await Promise.all([import("./stage/plan/city-plan.ts"), import("./stage/plan/paint-plan.ts")]);
  const plan = await loadPlan(city);
  const ctx = canvas.getContext("2d");
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (!ctx || width === 0) return;
  const density = globalThis.devicePixelRatio || 1;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const [west, north, east, south] = plan.core;
  const scale = Math.max(width / (east - west), height / (south - north));
  const [midX, midY] = [(west + east) / 2, (north + south) / 2];
  const box = [midX - width / 2 / scale, midY - height / 2 / scale, midX + width / 2 / scale, midY + height / 2 / scale] as const;
  paintPlan(ctx, plan, { box, scale, light: "day", density });
}
