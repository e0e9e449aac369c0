import type { SiteId } from "../../../shared/model/ids.ts";
import { presentPlaceSheet } from "../../present/places.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { SiteMark } from "../marks/site-mark.tsx";
import { RovingList } from "../parts/roving-list.tsx";
import { FormationRow } from "./formation-row.tsx";

/** One place picked: who holds it, who stands there as far as the seat knows, and the routes from it. */
export function PlaceSheet({ id }: { readonly id: SiteId }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const sheet = presentPlaceSheet(useView(), id, desk.draft.value, w);
  if (!sheet) return <p class="section soft">{w.t("place.unknown")}</p>;
  return (
    <article class="picked" aria-labelledby="picked-name">
      <header class="picked__head">
        <SiteMark holder={sheet.holder} />
        <div class="picked__name">
          <h2 id="picked-name" class="heading">
            {sheet.name}
          </h2>
          <p class="small soft">
            {sheet.subtitle} · <span lang="ru">{sheet.nameRu}</span>
            {sheet.nameToday !== null && <> · {w.t("place.today", { name: sheet.nameToday })}</>}
          </p>
        </div>
        <button type="button" class="btn btn--small picked__all" aria-label={w.t("place.allLong")} onClick={() => say({ do: "stepBack" })}>
          {w.t("place.all")}
        </button>
      </header>
      <ul class="chips">
        {[sheet.holderLabel, ...sheet.notes].map((note) => (
          <li key={note} class="chip">
            {note}
          </li>
        ))}
      </ul>
      <section class="section">
        <h3 class="caps">{w.t("place.here")}</h3>
        {sheet.here.length === 0 ? (
          <p class="small soft">{w.t("place.nobodySeen")}</p>
        ) : (
          <RovingList label={w.t("place.here")}>
            {sheet.here.map((row, index) => (
              <FormationRow key={row.id} row={row} stop={index === 0} />
            ))}
          </RovingList>
        )}
      </section>
      <section class="section">
        <h3 class="caps">{w.t("place.routes")}</h3>
        <ul class="route-list">
          {sheet.routes.map((route) => (
            <li key={route.id}>
              <button type="button" class="btn btn--small" onClick={() => say({ do: "pick", place: { kind: "site", id: route.id } })}>
                {route.name}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
