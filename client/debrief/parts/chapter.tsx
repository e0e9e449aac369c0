import type { ComponentChildren } from "preact";

type Props = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  /** What a teacher may ask here. */
  readonly ask?: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A chapter: number, title and teacher's prompt in the margin, the matter beside it. */
export function Chapter({ id, number, title, lead, ask, aside, children }: Props) {
  return (
    <section class="chapter" id={id} aria-labelledby={`${id}-title`}>
      <div class="chapter__margin">
        <p class="chapter__number" aria-hidden="true">
          {number}
        </p>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <p>{lead}</p>
        {ask !== undefined && <p class="chapter__ask">{ask}</p>}
        {aside}
      </div>
      <div class="chapter__main">{children}</div>
    </section>
  );
}
