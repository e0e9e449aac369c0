import type { Party } from "../../../shared/model/ids.ts";

const LOOKS: Readonly<Record<Party, { readonly look: string; readonly letter: string }>> = {
  mrc: { look: "m", letter: "M" },
  government: { look: "g", letter: "G" },
  between: { look: "n", letter: "B" },
};

/** The square of a side: solid, hatched or open, with its letter. Its name stands beside it. */
export function SideSquare({ party }: { readonly party: Party }) {
  const { look, letter } = LOOKS[party];
  return (
    <span class={`sq sq--${look}`} aria-hidden="true">
      <span>{letter}</span>
    </span>
  );
}

/** The ending that a style sheet knows a side by. */
export function ofSide(side: Party): "mrc" | "gov" | "between" {
  return side === "government" ? "gov" : side;
}
