import { SHEET_STOPS, type SheetStop } from "../../store/desk.ts";

/** How high the sheet of a phone stands over its tabs at each stop, in rem; a screen that has less gives what it has. */
const STOP_REM: Readonly<Record<SheetStop, number>> = { low: 4.5, middle: 18.125, high: 45 };

/** The same for the style sheet, which has no numbers of its own for them. */
export const STOP_STYLE = {
  "--stop-low": `${STOP_REM.low}rem`,
  "--stop-middle": `${STOP_REM.middle}rem`,
  "--stop-high": `${STOP_REM.high}rem`,
} as const;

/** What a tap on the grip does: one stop up, and from the top to the middle, where plan and sheet are both seen. */
export function stopOnTap(stop: SheetStop): SheetStop {
  return neighbourOf(stop, 1) ?? "middle";
}

/** One stop up (1) or down (-1); null: there is none. */
export function neighbourOf(stop: SheetStop, step: 1 | -1): SheetStop | null {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + step] ?? null;
}

/** A drag shorter than this leaves the sheet where it was. */
const FAINT_PX = 12;
/** A drag longer than this moves it on, even if it ended nearer to where it began. */
const MEANT_PX = 40;

type Drag = {
  readonly from: SheetStop;
  /** Heights in pixels: at the begin of the drag, at its end, and how large a rem is. */
  readonly began: number;
  readonly ended: number;
  readonly rem: number;
};

/** Where a sheet comes to rest after a hand has let it go. */
export function stopAfterDrag({ from, began, ended, rem }: Drag): SheetStop {
  const moved = ended - began;
  if (Math.abs(moved) < FAINT_PX) return from;
  // Measured from where it stood, so that tabs and a low screen do not count.
  const heightOf = (stop: SheetStop) => began + (STOP_REM[stop] - STOP_REM[from]) * rem;
  const nearest = [...SHEET_STOPS].sort((a, b) => Math.abs(heightOf(a) - ended) - Math.abs(heightOf(b) - ended))[0] ?? from;
  if (nearest !== from || Math.abs(moved) < MEANT_PX) return nearest;
  return neighbourOf(from, moved > 0 ? 1 : -1) ?? from;
}
