import type { SideId } from "../../../shared/model/ids.ts";
import type { Flag } from "../../present/flags.ts";
import { FLAG_PATHS } from "../../theme/marks.ts";

type Props = { readonly flag: Flag; readonly side: SideId | null };

/**
 * Whether a unit obeys: raised it does, hanging it waits, a dashed outline was promised, a dashed pole with a question mark has not been heard
 * from. The word stands beside it.
 */
export function FlagMark({ flag, side }: Props) {
  return (
    <svg class={`flag-mark flag-mark--${side ?? "neutral"}`} viewBox="-3 -27 26 29" aria-hidden="true">
      <path class={`flag-mark__pole${flag === "silent" ? " is-lost" : ""}`} d={FLAG_PATHS.pole} />
      {flag === "obeys" && <path class="flag-mark__cloth" d={FLAG_PATHS.flying} />}
      {flag === "obeys" && side === "government" && <path class="flag-mark__hatch" d={FLAG_PATHS.hatch} />}
      {flag === "promised" && <path class="flag-mark__promised" d={FLAG_PATHS.flying} />}
      {flag === "waits" && <path class="flag-mark__hanging" d={FLAG_PATHS.hanging} />}
      {flag === "silent" && <path class="flag-mark__asks" d={FLAG_PATHS.asks} />}
    </svg>
  );
}
