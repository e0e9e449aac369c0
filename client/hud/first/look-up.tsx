import type { TextKey } from "../../../shared/text/keys.ts";
import type { Tab } from "../../store/desk.ts";
import { useIntent, useWording } from "../desk-context.ts";

const WAYS = [
  ["places", "lookUp.places"],
  ["seats", "lookUp.seats"],
  ["dispatches", "lookUp.slips"],
] as const satisfies readonly (readonly [Tab, TextKey])[];

/** The lists behind the board and the desk, a press away: for those who look something up, and for those who do not see the board. */
export function LookUp() {
  const w = useWording();
  const say = useIntent();
  return (
    <nav class="look-up" aria-label={w.t("lookUp.label")}>
      {WAYS.map(([tab, key]) => (
        <button key={tab} type="button" class="link" onClick={() => say({ do: "openTab", tab })}>
          {w.t(key)}
        </button>
      ))}
    </nav>
  );
}
