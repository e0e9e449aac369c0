const PATHS = {
  pause: "M6 4v12M14 4v12",
  goOn: "M6 4l10 6-10 6z",
  back: "M5 4v12M15 4l-8 6 8 6z",
  on: "M15 4v12M5 4l8 6-8 6z",
} as const;

/** The signs of a player that everybody knows; the word is on the button. */
export function PlayerIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} fill={name === "pause" ? "none" : "currentColor"} stroke="currentColor" stroke-width="2.4" />
    </svg>
  );
}
