import type { Bulletin } from "../../present/bulletins.ts";
import { PartySwatch } from "../marks/site-mark.tsx";
import { useText } from "../text-context.ts";

/** Two papers on the same events, in frames of one size. Each says that the game wrote it. */
export function Bulletins({ pages }: { readonly pages: readonly Bulletin[] }) {
  return (
    <>
      {pages.map((page) => (
        <Paper key={page.side} page={page} />
      ))}
    </>
  );
}

function Paper({ page }: { readonly page: Bulletin }) {
  const t = useText();
  return (
    <article class={`bulletin bulletin--${page.side}`} aria-labelledby={`bulletin-${page.side}`}>
      <header class="bulletin__mast">
        <PartySwatch party={page.side} />
        <p class="bulletin__name">{page.mast}</p>
        <p class="bulletin__when">
          {page.place && <span>{page.place}</span>}
          <span>{page.date}</span>
          {page.short && <span>{t("bulletin.short")}</span>}
        </p>
      </header>
      <h2 id={`bulletin-${page.side}`} class="bulletin__head">
        {page.headline}
      </h2>
      <p class={`bulletin__text bulletin__text--${page.letters}`}>{page.sentences.join(" ")}</p>
      <footer class="bulletin__made">{t("bulletin.made")}</footer>
    </article>
  );
}
