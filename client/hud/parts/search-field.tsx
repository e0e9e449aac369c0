type Props = { readonly label: string; readonly value: string; readonly onSearch: (text: string) => void };

/** Narrows a list to what contains these letters. */
export function SearchField({ label, value, onSearch }: Props) {
  return (
    <label class="search">
      <span class="heard-only">{label}</span>
      <input type="search" value={value} placeholder={label} autocomplete="off" onInput={(event) => onSearch(event.currentTarget.value)} />
    </label>
  );
}
