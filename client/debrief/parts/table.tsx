import type { ComponentChildren } from "preact";
import { useReading } from "../reading.ts";

export type Column = { readonly name: string; readonly isNumber?: boolean };
/** The first cell names the row. */
export type Row = { readonly key: string; readonly cells: readonly ComponentChildren[]; readonly isMarked?: boolean };

type Props = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly isCaptionShown?: boolean;
};

/** A real table, that scrolls by itself where the page is narrow. */
export function Table({ caption, columns, rows, isCaptionShown = false }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls" tabIndex={0} aria-label={caption}>
      <table class="table">
        <caption class={isCaptionShown ? "" : "heard-only"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" class={isNumber ? "num" : ""}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isMarked }) => (
            <tr key={key} class={isMarked ? "is-on" : ""}>
              {cells.map((cell, at) => (
                <Cell key={columns[at]?.name} isHead={at === 0} isNumber={columns[at]?.isNumber === true}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  isHead,
  isNumber,
  children,
}: {
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly children: ComponentChildren;
}) {
  const look = isNumber ? "num" : "";
  if (isHead)
    return (
      <th scope="row" class={look}>
        {children}
      </th>
    );
  return <td class={look}>{children}</td>;
}

/** The table beside a chart, folded away until somebody asks for it. */
export function AsTable({ summary, ...props }: Props & { readonly summary?: string }) {
  const { say } = useReading();
  return (
    <details class="astable">
      <summary>{summary ?? say("part.asTable")}</summary>
      <Table {...props} />
    </details>
  );
}
