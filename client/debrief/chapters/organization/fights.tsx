import { costsOf, type Fight, type WayCost } from "../../../../shared/analysis/fights.ts";
import { areMeansApart, meanOf } from "../../../../shared/analysis/noise.ts";
import { ModelChip } from "../../parts/model-chip.tsx";
import { Table } from "../../parts/table.tsx";
import { type Reading, useReading } from "../../reading.ts";

/** What it cost to come one after another, beside coming together. */
export function FightsPart() {
  const reading = useReading();
  const { say, debrief } = reading;
  const costs = costsOf(debrief.fights, null);
  const bloodless = debrief.hands.filter(({ how }) => how === "yielded" || how === "surrender").length;
  return (
    <section>
      <h3 class="finding">
        {titleOf(reading, debrief.fights, costs)} <ModelChip />
      </h3>
      {debrief.fights.length > 0 && <CostTable costs={costs} />}
      <p class="method">
        {say("fights.bloodless", { count: bloodless })} {debrief.fights.length > 0 && say("fights.note")} {byBots(reading)}
      </p>
    </section>
  );
}

/** How many of the fights began after people's last turn. */
function byBots({ say, debrief }: Reading): string {
  const { handover, fights } = debrief;
  if (handover === null || fights.length === 0) return "";
  return say("bots.fights", { count: fights.filter(({ firstHour }) => firstHour > handover.hour).length, all: fights.length });
}

function CostTable({ costs }: { readonly costs: readonly WayCost[] }) {
  const { say } = useReading();
  const columns = [
    { name: say("fights.way") },
    ...(["fights.count", "fights.taken", "fights.dead", "fights.each"] as const).map((key) => ({ name: say(key), isNumber: true })),
  ];
  const rows = costs.map(({ way, fights, taken, deadInEach }) => ({
    key: way,
    isMarked: way === "apart",
    cells: [
      say(`fights.way.${way}`),
      fights,
      taken,
      Math.round(deadInEach.reduce((sum, each) => sum + each, 0)),
      fights === 0 ? "–" : meanOf(deadInEach).toFixed(1),
    ],
  }));
  return <Table caption={say("fights.table")} columns={columns} rows={rows} />;
}

function titleOf({ say }: Reading, fights: readonly Fight[], costs: readonly WayCost[]): string {
  if (fights.length === 0) return say("fights.title.none");
  const dead = (way: WayCost["way"]) => costs.find((each) => each.way === way)?.deadInEach ?? [];
  const [apart, together] = [dead("apart"), dead("together")];
  if (apart.length < 5 || together.length < 5) return say("fights.title.few");
  if (!areMeansApart(apart, together)) return say("fights.title.noise");
  return say(meanOf(apart) > meanOf(together) ? "fights.title.apart" : "fights.title.together");
}
