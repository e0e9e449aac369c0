import { INKS } from "../inks.ts";
import type { Sheet } from "../sheet.ts";
import { fillSheet } from "../sheet.ts";

/** Paper tint with sparse dashes: open fields, and the ground under everything. */
export function paintPaper(sheet: Sheet): void {
  fillSheet(sheet, INKS.ground);
  fillSheet(sheet, sheet.patterns.field);
}

/** The tooth of the paper, over all that is printed. */
export function paintGrain(sheet: Sheet): void {
  fillSheet(sheet, sheet.patterns.grain);
}
