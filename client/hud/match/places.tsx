import { useState } from "preact/hooks";
import type { PlaceRow } from "../../present/places.ts";
import { presentPlaces } from "../../present/places.ts";
import { isPointed } from "../../store/desk.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { SiteMark } from "../marks/site-mark.tsx";
import { RovingList } from "../parts/roving-list.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { PlaceSheet } from "./place-sheet.tsx";

/** The places tab: all places of the board as a list, or the one that is picked. */
export function Places() {
  const selected = useDesk().selected.value;
  return selected?.kind === "site" ? <PlaceSheet id={selected.id} /> : <PlaceList />;
}

function PlaceList() {
  const desk = useDesk();
  const w = useWording();
  const [search, setSearch] = useState("");
  const places = presentPlaces(useView(), desk.draft.value, w);
  const shown = places.filter((place) =>
    [place.name, place.nameRu, place.nameToday, place.holderLabel].join(" ").toLowerCase().includes(search.toLowerCase()),
  );
  return (
    <div class="lists">
      <SearchField label={w.t("places.search")} value={search} onSearch={setSearch} />
      <section class="lists__group">
        <h2 class="caps">{w.t("places.count", { places: shown.length })}</h2>
        <RovingList label={w.t("tab.places")}>
          {shown.map((place, index) => (
            <PlaceButton key={place.id} place={place} stop={index === 0} />
          ))}
        </RovingList>
      </section>
    </div>
  );
}

function PlaceButton({ place, stop }: { readonly place: PlaceRow; readonly stop: boolean }) {
  const w = useWording();
  const say = useIntent();
  const desk = useDesk();
  const showsToday = desk.settings.namesOfToday.value;
  const isAt = isPointed(desk, { kind: "site", id: place.id });
  return (
    <button
      type="button"
      class={`thing thing--place${isAt ? " is-at" : ""}`}
      data-rove
      tabIndex={stop ? 0 : -1}
      onFocus={() => say({ do: "point", place: { kind: "site", id: place.id } })}
      onClick={() => say({ do: "pick", place: { kind: "site", id: place.id } })}
    >
      <SiteMark holder={place.holder} />
      <span class="thing__words">
        <b>{place.name}</b>
        {showsToday && place.nameToday !== null && <span>{w.t("place.today", { name: place.nameToday })}</span>}
        <span>{[place.holderLabel, ...place.notes].join(" · ")}</span>
      </span>
      {place.target !== null && <span class="num thing__end">{place.target}</span>}
    </button>
  );
}
