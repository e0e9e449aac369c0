/** Nobody can listen to more than this at once (ART.md, Accessibility). */
export const MOST_WORDS = 25;

/** The first whole words, with a mark where more was left out. */
export function shortened(text: string, most: number = MOST_WORDS): string {
  const words = text.split(/\s+/);
  return words.length <= most ? text : `${words.slice(0, most).join(" ")} …`;
}
