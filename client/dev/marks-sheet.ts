import type { SideId } from "../../shared/model/ids.ts";
import { FORMATION_KINDS, SITE_KINDS } from "../../shared/model/scenario.ts";
import type { BoardLanguage } from "../present/board-picture.ts";
import type { CounterLook } from "../stage/objects/counter.ts";
import { paintCounter } from "../stage/objects/counter.ts";
import type { RoundelLook } from "../stage/objects/roundel.ts";
import { paintRoundel } from "../stage/objects/roundel.ts";
import { loadPlanFonts } from "../theme/fonts.ts";
import { COLOURS } from "../theme/tokens.ts";

const SIDES: readonly (SideId | null)[] = ["mrc", "government", null];
const STEP = 84;
const FRESH = {
  pips: 3,
  stale: false,
  tag: null,
  contested: false,
  dugIn: false,
  outOfContact: false,
  ownInitiative: false,
  commissar: false,
  flag: null,
  selected: false,
  stack: 1,
} as const;
const STATES: readonly Partial<CounterLook>[] = [
  {},
  { stale: true, tag: "13:00" },
  { contested: true },
  { dugIn: true },
  { stale: true, tag: "26 Oct", outOfContact: true },
  { ownInitiative: true },
  { commissar: true },
  { selected: true },
  { stack: 3 },
  { flag: "obeys" },
  { flag: "waits" },
  { flag: "promised" },
  { flag: "silent", stale: true, tag: "26 Oct", outOfContact: true },
  { flag: "obeys", commissar: true },
  { contested: true, dugIn: true, outOfContact: true, stack: 2 },
];
const PLAIN = {
  seatOfPower: false,
  contested: false,
  bridgeRaised: false,
  target: false,
  inReach: false,
  selected: false,
  stale: false,
} as const;
const SITE_STATES: readonly Partial<RoundelLook>[] = [
  { seatOfPower: true },
  { contested: true },
  { bridgeRaised: true },
  { target: true },
  { inReach: true },
  { selected: true },
  { stale: true },
  { seatOfPower: true, target: true },
];

/** Every counter and roundel at once and a half times its size: kinds, strengths and states of all sides, by day and on the night plan. */
export async function paintMarksSheet(canvas: HTMLCanvasElement, language: BoardLanguage): Promise<void> {
  await loadPlanFonts();
  const marks = [...FORMATION_KINDS, "unknown"] as const;
  canvas.width = STEP * (SITE_KINDS.length + 1);
  canvas.height = STEP * 16;
  const ctx = canvas.getContext("2d");
  if (!ctx) return;
  ctx.fillStyle = COLOURS.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.fillStyle = COLOURS.night;
  ctx.fillRect(0, STEP * 6.4, canvas.width, STEP * 3.2);
  const at = (column: number, row: number, paint: () => void): void => {
    ctx.save();
    ctx.translate(STEP * (column + 0.8), STEP * (row + 0.8));
    ctx.scale(1.5, 1.5);
    paint();
    ctx.restore();
  };
  for (const [row, side] of SIDES.entries()) {
    for (const [column, mark] of marks.entries()) {
      at(column, row, () => paintCounter(ctx, { ...FRESH, side, mark, language, pips: 1 + (column % 5) }));
    }
    for (const [column, state] of STATES.entries()) {
      for (const offset of [3, 6])
        at(column, row + offset, () => paintCounter(ctx, { ...FRESH, side, mark: "regiment", language, ...state }));
    }
    for (const [column, kind] of SITE_KINDS.entries()) {
      at(column, row + 9, () => paintRoundel(ctx, { ...PLAIN, kind, holder: side }));
    }
    for (const [column, state] of SITE_STATES.entries()) {
      at(column, row + 12, () => paintRoundel(ctx, { ...PLAIN, kind: "bridge", holder: side, ...state }));
    }
  }
}
