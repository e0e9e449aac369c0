/** How what is hard to read is told: in full, or milder. Chosen by the host; what happens is the same. */
export const TONES = ["full", "milder"] as const;
export type Tone = (typeof TONES)[number];
