/** What the board's painters lend to this page. They come when a plan is first shown; Phaser is not among them. */
export async function loadStageParts() {
  const [{ arrange }, { letterBoard }, { measureByCanvas, paintLetters }, { loadPlan }, { paintPlan }, roundel] = await Promise.all([
    import("../../stage/arrange/arrangement.ts"),
    import("../../stage/lettering/board-letters.ts"),
    import("../../stage/lettering/paint-letters.ts"),
    import("../../stage/plan/city-plan.ts"),
    import("../../stage/plan/paint-plan.ts"),
    import("../../stage/objects/roundel.ts"),
  ]);
  return {
    arrange,
    letterBoard,
    measure: measureByCanvas(),
    paintLetters,
    loadPlan,
    paintPlan,
    paintRoundel: roundel.paintRoundel,
    roundelUnits: roundel.ROUNDEL_UNITS,
  };
}

export type StageParts = Awaited<ReturnType<typeof loadStageParts>>;
