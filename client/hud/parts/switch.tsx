import type { Signal } from "@preact/signals";

/** One thing that is on or off. */
export function Switch({ setting, words }: { readonly setting: Signal<boolean>; readonly words: string }) {
  return (
    <label class="tickbox">
      <input
        type="checkbox"
        checked={setting.value}
        onChange={(event) => {
          setting.value = event.currentTarget.checked;
        }}
      />
      {words}
    </label>
  );
}
