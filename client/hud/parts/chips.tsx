import type { Chip } from "../../present/formation-sheet.ts";

/** Small facts in a row. The tone only repeats what the words say. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  return (
    <ul class="chips">
      {chips.map((chip) => (
        <li key={chip.text} class={`chip chip--${chip.tone}`}>
          {(chip.tone === "mrc" || chip.tone === "gov" || chip.tone === "neutral") && (
            <i class={`swatch swatch--${chip.tone}`} aria-hidden="true" />
          )}
          {chip.text}
        </li>
      ))}
    </ul>
  );
}
