import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

type Props = {
  readonly summary: ComponentChildren;
  readonly look?: string;
  /** Made when it is first opened: a turn has a hundred of them. */
  readonly children: () => ComponentChildren;
};

/** Something folded away that comes to be when somebody asks for it. */
export function Fold({ summary, look = "astable", children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class={look} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
