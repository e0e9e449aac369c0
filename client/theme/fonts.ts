// Only the faces in use. Each sheet splits its face by script, so that Cyrillic is fetched when Russian names are shown.
import "@fontsource/old-standard-tt/400.css";
import "@fontsource/old-standard-tt/400-italic.css";
import "@fontsource/old-standard-tt/700.css";
import "@fontsource/pt-sans/400.css";
import "@fontsource/pt-sans/700.css";
import "@fontsource/pt-sans-narrow/400.css";
import "@fontsource/pt-sans-narrow/700.css";
import "@fontsource/pt-mono/400.css";
import { FONTS } from "./tokens.ts";

const FACES = [
  `400 14px ${FONTS.display}`,
  `italic 400 14px ${FONTS.display}`,
  `700 14px ${FONTS.display}`,
  `400 14px ${FONTS.narrow}`,
  `700 14px ${FONTS.narrow}`,
  `400 14px ${FONTS.wire}`,
];

/**
 * Loads the faces a canvas letters with: a canvas, unlike a page, never draws again when a font arrives.
 * `sample` holds letters of every script that will be drawn. A face that cannot be had leaves its fallback.
 */
export async function loadPlanFonts(sample = "AaДд№"): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, sample)));
}
