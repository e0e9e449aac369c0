/** Arithmetic with colours written `#rrggbb`. */
const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (parts: readonly number[]): string => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** `share` 0 is the first colour, 1 the second: what laying the second over the first at that opacity gives. */
export function mix(first: string, second: string, share: number): string {
  const over = channels(second);
  return hex(channels(first).map((part, at) => part * (1 - share) + (over[at] ?? 0) * share));
}

/** The second colour multiplied over the first at an opacity, as dusk and night are laid over the plan. */
export function multiply(first: string, second: string, opacity: number): string {
  const over = channels(second);
  return hex(channels(first).map((part, at) => part * (1 - opacity) + ((part * (over[at] ?? 0)) / 255) * opacity));
}
