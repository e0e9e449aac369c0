import type { SideId } from "../../../shared/model/ids.ts";
import type { Flag } from "../../present/units.ts";

type Props = { readonly flag: Flag; readonly side: SideId | null };

/** Whether a unit obeys: raised it does, hanging it waits, a dashed pole with a question mark has not been heard from. The word stands beside it. */
export function FlagMark({ flag, side }: Props) {
  return (
    <svg class={`flag-mark flag-mark--${side ?? "neutral"}`} viewBox="-3 -27 26 29" aria-hidden="true">
      <path class={`flag-mark__pole${flag === "silent" ? " is-lost" : ""}`} d="M0 0V-25" />
      {flag === "obeys" && <path class="flag-mark__cloth" d="M1-25H20L15.6-18.6 20-12.2H1Z" />}
      {flag === "obeys" && side === "government" && <path class="flag-mark__hatch" d="M4-12.6 14-24.6M9-12.6 18-23" />}
      {flag === "waits" && <path class="flag-mark__hanging" d="M1-25C7-24 8-18 7.4-12 7-8 9-6 8-3L1-7Z" />}
      {flag === "silent" && <path class="flag-mark__asks" d="M7-20.5a4 4 0 1 1 5.6 3.7c-1.3.6-1.6 1.3-1.6 2.8M11-10.6v.2" />}
    </svg>
  );
}
