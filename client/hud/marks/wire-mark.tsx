/** A line with cross-arms; cut, its ends hang loose. The word stands beside it. */
export function WireMark({ whole }: { readonly whole: boolean }) {
  return (
    <svg class={`wire-mark${whole ? "" : " is-cut"}`} viewBox="0 0 34 18" aria-hidden="true">
      <path d={whole ? "M1 9H33M8 5v8M17 5v8M26 5v8" : "M1 9H10l3 5M33 9H24l-3-5M5 5v8M29 5v8"} />
    </svg>
  );
}
