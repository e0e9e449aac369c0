/** "Moscow Soviet, Tverskaya" is "Moscow Soviet" on the plan, which says where it is by itself, and in a sentence, which has commas of its own. */
export const shortName = (name: string): string => name.split(", ")[0] ?? name;
