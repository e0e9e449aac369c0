import type { ComponentChildren } from "preact";

type Props = {
  readonly number: number;
  readonly name: string;
  /** Null: still empty. */
  readonly words: string | null;
  /** What to do about it while it is empty. */
  readonly ask: string;
  /** It is the one to be filled next. */
  readonly next: boolean;
  /** Opens and closes the list to choose from; without one the line is only read. */
  readonly onOpen?: (() => void) | undefined;
  readonly open?: boolean;
  readonly changeLabel?: string;
  /** The list to choose from. */
  readonly children?: ComponentChildren;
};

/** One numbered line of a slip. Filled it has a tick; the next one to fill is outlined in ink. */
export function SlipLine({ number, name, words, ask, next, onOpen, open, changeLabel, children }: Props) {
  return (
    <li class={`slip__row${next ? " is-next" : ""}`}>
      <div class="slip__line">
        <i class="slip__number" aria-hidden="true">
          {number}
        </i>
        <span class="slip__name">{name}</span>
        <span class={`slip__words${words === null ? " is-empty" : ""}`}>
          {words !== null && onOpen ? (
            <button type="button" class="slip__change" aria-expanded={open} aria-label={changeLabel} onClick={onOpen}>
              {words}
            </button>
          ) : (
            (words ?? ask)
          )}
        </span>
        {words !== null && <i class="slip__tick" aria-hidden="true" />}
      </div>
      {children}
    </li>
  );
}
