import { WIRE_PATHS } from "../../theme/marks.ts";

/** A line with cross-arms; cut, its ends hang loose. The word stands beside it. */
export function WireMark({ whole }: { readonly whole: boolean }) {
  return (
    <svg class={`wire-mark${whole ? "" : " is-cut"}`} viewBox="0 0 34 18" aria-hidden="true">
      <path d={whole ? WIRE_PATHS.whole : WIRE_PATHS.cut} />
    </svg>
  );
}
