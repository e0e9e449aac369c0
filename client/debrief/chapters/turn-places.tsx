import { beliefsOf } from "../../../shared/analysis/beliefs.ts";
import type { TurnCourse } from "../../../shared/analysis/course.ts";
import type { SideId } from "../../../shared/model/ids.ts";
import { AsTable } from "../parts/table.tsx";
import { counts } from "../plan/board-pictures.ts";
import { useReading } from "../reading.ts";

/** What the plans show, as a table: every place, who held it, and who each side thought held it. */
export function TurnPlaces({ turn }: { readonly turn: TurnCourse }) {
  const reading = useReading();
  const { say, debrief, w } = reading;
  const government = new Map(beliefsOf(debrief.course, turn, "government").map((belief) => [belief.site, belief.believed]));
  const holder = (held: SideId | null | undefined) => (held ? w.side(held) : say("happened.nobody"));
  const rows = beliefsOf(debrief.course, turn, "mrc")
    .filter(({ site }) => counts(reading, site))
    .map(({ site, truth, believed }) => ({
      key: site,
      isMarked: believed !== truth || government.get(site) !== truth,
      cells: [
        w.site(site),
        holder(truth),
        believed === truth ? holder(believed) : <b>{holder(believed)}</b>,
        government.get(site) === truth ? holder(truth) : <b>{holder(government.get(site))}</b>,
      ],
    }));
  const columns = [say("happened.place"), say("happened.truth"), say("happened.mrcBelieved"), say("happened.governmentBelieved")];
  return <AsTable caption={say("happened.placesTable", { turn: turn.turn })} columns={columns.map((name) => ({ name }))} rows={rows} />;
}
