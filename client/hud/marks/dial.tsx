import { hourOfDay } from "../../present/moment.ts";

/** One clock for several seats: a dial that shows an hour, "21:00". The figures stand beside it. */
export function Dial({ time }: { readonly time: string }) {
  const hour = hourOfDay(time);
  return (
    <svg class="dial" viewBox="-36 -36 72 72" aria-hidden="true">
      <circle class="dial__face" r="33" />
      {[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].map((angle) => (
        <path key={angle} class={angle % 90 === 0 ? "dial__quarter" : "dial__tick"} d="M0-28V-31.6" transform={`rotate(${angle})`} />
      ))}
      <path class="dial__hour" d="M0 0V-16.5" transform={`rotate(${(hour % 12) * 30})`} />
      <path class="dial__minute" d="M0 0V-24.5" transform={`rotate(${Math.round((hour % 1) * 360)})`} />
    </svg>
  );
}
