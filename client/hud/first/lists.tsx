import type { FormationRow as Row } from "../../present/formations.ts";
import { presentFormations } from "../../present/formations.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { FormationRow } from "../match/formation-row.tsx";
import { Operations } from "../match/operations.tsx";
import { Seats } from "../match/seats.tsx";
import { Telegrams } from "../match/telegrams.tsx";
import { Tracker } from "../match/tracker.tsx";
import { Written } from "../match/written.tsx";
import { RovingList } from "../parts/roving-list.tsx";
import { SlipTray } from "./slip-tray.tsx";

/** The seats, and the units of others as far as this seat knows of them. */
export function SeatsAndUnits() {
  const w = useWording();
  const groups = presentFormations(useView(), w);
  return (
    <>
      <Seats />
      <div class="lists">
        <Group title={w.t("formations.allied")} rows={groups.allied} />
        <Group title={w.t("formations.seen")} rows={groups.seen} />
      </div>
    </>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="lists__group">
      <h3 class="caps">{title}</h3>
      <RovingList label={title}>
        {rows.map((row, index) => (
          <FormationRow key={row.id} row={row} stop={index === 0} />
        ))}
      </RovingList>
    </section>
  );
}

/** All slips: the tray, those that can still be taken back, those on their way; the joint signals, and telegrams to the other seats. */
export function AllSlips() {
  const desk = useDesk();
  const view = useView();
  const mayOrder = desk.lobby.value.phase === "orders";
  return (
    <div class="dispatches">
      <div class="dispatches__tray">
        <SlipTray />
      </div>
      <Written />
      {view.operations.length > 0 && <Operations mayOrder={mayOrder} mayPlan={false} />}
      <Tracker />
      <Telegrams />
    </div>
  );
}
