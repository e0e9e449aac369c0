import { useState } from "preact/hooks";
import type { FormationRow as Row } from "../../present/formations.ts";
import { presentFormations } from "../../present/formations.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { RovingList } from "../parts/roving-list.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { Adjutant } from "./adjutant.tsx";
import { FormationRow } from "./formation-row.tsx";
import { FormationSheet } from "./formation-sheet.tsx";

/** The formations tab: the list, or the one that is picked. */
export function Formations() {
  const selected = useDesk().selected.value;
  return selected?.kind === "formation" ? <FormationSheet id={selected.id} /> : <FormationLists />;
}

function FormationLists() {
  const w = useWording();
  const view = useView();
  const [search, setSearch] = useState("");
  const groups = presentFormations(view, w);
  const matches = (row: Row) => `${row.name} ${row.place}`.toLowerCase().includes(search.toLowerCase());
  return (
    <div class="lists">
      <h2 class="heard-only">{w.t("tab.formations")}</h2>
      <p class="lists__lead">
        {w.t(view.party === "between" ? "formations.leadBetween" : "formations.lead", {
          given: view.orders.given,
          allowed: view.orders.allowed,
        })}
      </p>
      {view.party !== "between" && <Adjutant />}
      <SearchField label={w.t("formations.search")} value={search} onSearch={setSearch} />
      {view.party !== "between" && (
        <Group guide="units" title={w.t("formations.own")} empty={w.t("formations.none")} rows={groups.own.filter(matches)} />
      )}
      <Group title={w.t("formations.allied")} rows={groups.allied.filter(matches)} />
      <Group title={w.t("formations.seen")} rows={groups.seen.filter(matches)} />
    </div>
  );
}

type GroupProps = { readonly title: string; readonly rows: readonly Row[]; readonly empty?: string; readonly guide?: string };

function Group({ title, rows, empty, guide }: GroupProps) {
  if (rows.length === 0 && empty === undefined) return null;
  return (
    <section class="lists__group" data-guide={guide}>
      <h3 class="caps">{title}</h3>
      {rows.length === 0 ? (
        <p class="soft small">{empty}</p>
      ) : (
        <RovingList label={title}>
          {rows.map((row, index) => (
            <FormationRow key={row.id} row={row} stop={index === 0} />
          ))}
        </RovingList>
      )}
    </section>
  );
}
