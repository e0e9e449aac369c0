import type { SideId } from "../../../shared/model/ids.ts";
import type { BoardLanguage } from "../../present/board-picture.ts";
import { COLOURS } from "../../theme/tokens.ts";

/** How a side shows: always colour, pattern and letter together. */
export type SideLook = {
  readonly face: string;
  /** What lies on the face: letters, marks, pips. */
  readonly ink: string;
  readonly edge: string;
  readonly edgeWidth: number;
  /** Lines of the hatch, or null for a plain face. */
  readonly hatch: string | null;
  /** Plain ground under marks, so that none lies on the hatch. */
  readonly plate: string;
  /** Sides of the counters below in a stack. */
  readonly below: string;
};

type Party = SideId | "neutral";

const FRESH: Readonly<Record<Party, SideLook>> = {
  mrc: { face: COLOURS.mrc, ink: COLOURS.cream, edge: COLOURS.cream, edgeWidth: 1.4, hatch: null, plate: COLOURS.mrc, below: "#7d1b21" },
  government: {
    face: COLOURS.gov,
    ink: COLOURS.cream,
    edge: COLOURS.cream,
    edgeWidth: 1.4,
    hatch: "#6483a8",
    plate: COLOURS.gov,
    below: "#163050",
  },
  neutral: {
    face: COLOURS.paperRaised,
    ink: COLOURS.neutral,
    edge: COLOURS.neutral,
    edgeWidth: 2.4,
    hatch: null,
    plate: COLOURS.paperRaised,
    below: COLOURS.neutralTint,
  },
};

const STALE: Readonly<Record<Party, Partial<SideLook>>> = {
  mrc: { face: COLOURS.mrcStale, ink: COLOURS.ink, edge: COLOURS.stale, plate: COLOURS.mrcStale },
  government: { face: COLOURS.govStale, ink: COLOURS.ink, edge: COLOURS.stale, hatch: "#b9c4d1", plate: COLOURS.govStalePlate },
  neutral: { face: COLOURS.neutralStale, ink: "#70613d", plate: COLOURS.neutralStale },
};

export function lookOf(side: SideId | null, stale: boolean): SideLook {
  const party = side ?? "neutral";
  return stale ? { ...FRESH[party], ...STALE[party] } : FRESH[party];
}

const LETTERS: Readonly<Record<BoardLanguage, Readonly<Record<Party, string>>>> = {
  en: { mrc: "M", government: "G", neutral: "N" },
  ru: { mrc: "В", government: "П", neutral: "Н" },
};

export const letterOf = (side: SideId | null, language: BoardLanguage): string => LETTERS[language][side ?? "neutral"];

/** The colour of a side's lines. */
export const lineColourOf = (side: SideId | null): string =>
  ({ mrc: COLOURS.mrc, government: COLOURS.gov, neutral: COLOURS.neutral })[side ?? "neutral"];
