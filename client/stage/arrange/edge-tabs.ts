import type { BoardLanguage, SitePicture } from "../../present/board-picture.ts";
import type { Measure } from "../lettering/letters.ts";
import { fontOf } from "../lettering/letters.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet, grown } from "../plan/geometry.ts";

/** A tab at the edge of the picture that stands for a place outside it and points to it. */
export type EdgeTab = {
  readonly site: SitePicture;
  readonly box: Box;
  readonly towards: "left" | "right" | "up" | "down";
  readonly note: string | null;
};

export type Outside = {
  readonly site: SitePicture /** Where it would be, in pixels of the screen. */;
  readonly at: Point;
  readonly kilometres: number;
};

const HEIGHT = 34;
/** Room for the arrow head outside the tab. */
const TIP = 9;
const TEXT_FROM = 34;

type Task = {
  readonly outside: readonly Outside[];
  readonly inner: Box;
  /** Plates, controls and marks: a tab covers none of them. */
  readonly taken: readonly Box[];
  readonly most: number;
  readonly language: BoardLanguage;
  readonly measure: Measure;
};

const KILOMETRES: Readonly<Record<BoardLanguage, string>> = { en: "km", ru: "км" };

/** Places them where the way to each site leaves the picture, moved along the edge until they are clear of what is there. */
export function placeEdgeTabs({ outside, inner, taken, most, language, measure }: Task): readonly EdgeTab[] {
  const tabs: EdgeTab[] = [];
  for (const each of [...outside].sort((a, b) => b.site.rank - a.site.rank || a.kilometres - b.kilometres)) {
    if (tabs.length === most) break;
    const away = `${each.kilometres.toFixed(1)} ${KILOMETRES[language]}`;
    const note = each.site.hours ? `${each.site.hours} · ${away}` : (each.site.note ?? away);
    const width =
      TEXT_FROM +
      12 +
      Math.max(
        measure(each.site.name, fontOf({ family: "narrow", size: 13, weight: 700 })),
        measure(note, fontOf({ family: "narrow", size: 12 })),
      );
    const spot = spotFor(each.at, width, inner, [...taken, ...tabs.map((tab) => grown(tab.box, 6))]);
    if (spot) tabs.push({ site: each.site, note, ...spot });
  }
  return tabs;
}

type Spot = Pick<EdgeTab, "box" | "towards">;

function spotFor(at: Point, width: number, inner: Box, taken: readonly Box[]): Spot | null {
  const towards = edgeTowards(at, inner);
  const base = boxAtEdge(at, towards, width, inner);
  const along = towards === "left" || towards === "right" ? 1 : 0;
  const room = along === 1 ? inner[3] - inner[1] : inner[2] - inner[0];
  for (let off = 0; off < room; off += 8) {
    for (const by of off === 0 ? [0] : [off, -off]) {
      const box: Box = along === 1 ? [base[0], base[1] + by, base[2], base[3] + by] : [base[0] + by, base[1], base[2] + by, base[3]];
      const isInside = box[0] >= inner[0] + 4 && box[1] >= inner[1] + 4 && box[2] <= inner[2] - 4 && box[3] <= inner[3] - 4;
      if (isInside && !taken.some((other) => boxesMeet(other, box))) return { box, towards };
    }
  }
  return null;
}

function edgeTowards([x, y]: Point, [left, top, right, bottom]: Box): EdgeTab["towards"] {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const [acrossX, acrossY] = [(x - middleX) / (right - left), (y - middleY) / (bottom - top)];
  if (Math.abs(acrossX) > Math.abs(acrossY)) return acrossX > 0 ? "right" : "left";
  return acrossY > 0 ? "down" : "up";
}

function boxAtEdge([x, y]: Point, towards: EdgeTab["towards"], width: number, [left, top, right, bottom]: Box): Box {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if (towards === "left" || towards === "right") {
    // On the straight line from the middle of the picture to the place.
    const share = ((towards === "right" ? right : left) - middleX) / (x - middleX || 1);
    const level = clamp(middleY + (y - middleY) * share, top + HEIGHT, bottom - HEIGHT);
    const start = towards === "right" ? right - TIP - width : left + TIP;
    return [start, level - HEIGHT / 2, start + width, level + HEIGHT / 2];
  }
  const share = ((towards === "down" ? bottom : top) - middleY) / (y - middleY || 1);
  const upright = clamp(middleX + (x - middleX) * share, left + width / 2 + 8, right - width / 2 - 8);
  const start = towards === "down" ? bottom - TIP - HEIGHT : top + TIP;
  return [upright - width / 2, start, upright + width / 2, start + HEIGHT];
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
