import type { SideId } from "../../../shared/model/ids.ts";

type Props = { readonly holder: SideId | null; readonly contested?: boolean };

/** A place as in a list: a circle in the look of its holder. The holder's name stands beside it. */
export function SiteMark({ holder, contested = false }: Props) {
  const look = contested ? "contested" : (holder ?? "neutral");
  return (
    <svg class={`site-mark site-mark--${look}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <circle class="site-mark__face" r="8" />
      {(look === "government" || look === "contested") && (
        <path
          class="site-mark__hatch"
          d={look === "government" ? "M-7.4 2.6 2.6-7.4M-5.6 5.8 5.8-5.6M-2.6 7.4 7.4-2.6" : "M0 2.6 7 -4M1 7 7.4 .6M0-3 4-7"}
        />
      )}
      {look === "contested" && <path class="site-mark__half" d="M0-8A8 8 0 0 0 0 8Z" />}
      <circle class="site-mark__edge" r="8" />
    </svg>
  );
}

/** The square of a party: solid, hatched or open, as on a counter. Its word stands beside it. */
export function PartySwatch({ party }: { readonly party: "mrc" | "government" | "between" }) {
  const look = { mrc: "mrc", government: "gov", between: "neutral" }[party];
  return <i class={`swatch swatch--${look}`} aria-hidden="true" />;
}
