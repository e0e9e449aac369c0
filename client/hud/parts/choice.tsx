type ChoiceProps = {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

/** One line of a form on which something is chosen from a list. */
export function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="form__row">
      <span class="form__label">{name}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
