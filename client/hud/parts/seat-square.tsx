import type { Party } from "../../../shared/model/ids.ts";

const LOOKS: Readonly<Record<Party, string>> = { mrc: "m", government: "g", between: "n" };

/** The square of a seat: its side's look and the first letter of its name, which stands beside it. */
export function SeatSquare({ party, letter }: { readonly party: Party; readonly letter: string }) {
  return (
    <span class={`sq sq--${LOOKS[party]}`} aria-hidden="true">
      <span>{letter}</span>
    </span>
  );
}
