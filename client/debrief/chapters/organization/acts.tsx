import { isBeyondNoise } from "../../../../shared/analysis/noise.ts";
import { SIDES, type SideId } from "../../../../shared/model/ids.ts";
import { CountBars } from "../../charts/count-bars.tsx";
import { ModelChip } from "../../parts/model-chip.tsx";
import { SideSquare } from "../../parts/side.tsx";
import { capitalized, tenthsInWords } from "../../present/tenths.ts";
import { type Reading, useReading } from "../../reading.ts";

/** How much was done that nobody had ordered, and what it was. */
export function ActsPart() {
  const reading = useReading();
  const { say, debrief } = reading;
  const kinds = [...new Set(SIDES.flatMap((side) => debrief.acts[side].kinds.map(({ act }) => act)))];
  const countOf = (act: (typeof kinds)[number]) =>
    SIDES.reduce((sum, side) => sum + (debrief.acts[side].kinds.find((each) => each.act === act)?.count ?? 0), 0);
  const bars = kinds.map((act) => ({ key: act, name: say(`act.${act}`), count: countOf(act) })).sort((a, b) => b.count - a.count);
  return (
    <section>
      <h3 class="finding">
        {titleOf(reading)} <ModelChip />
      </h3>
      {SIDES.map((side) => {
        const { ordered, byInitiative } = debrief.acts[side];
        const played = debrief.handover?.actsPlayed[side];
        return (
          <p key={side} class="row">
            <SideSquare party={side} />
            <span>
              {say("acts.of", { side, own: byInitiative, all: ordered + byInitiative })}
              {played !== undefined && `; ${say("bots.acts", { own: played.byInitiative, all: played.ordered + played.byInitiative })}`}
            </span>
          </p>
        );
      })}
      {bars.length > 0 && (
        <>
          <h4 class="caps">{say("acts.kinds")}</h4>
          <CountBars bars={bars} />
        </>
      )}
      <p class="method">{say("acts.note")}</p>
    </section>
  );
}

function titleOf({ say, debrief }: Reading): string {
  const shares = SIDES.map((side) => {
    const { ordered, byInitiative } = debrief.acts[side];
    return { side, hits: byInitiative, of: ordered + byInitiative };
  });
  const [more, less] = [...shares].sort((a, b) => shareOf(b) - shareOf(a));
  if (more === undefined || less === undefined || shareOf(more) < 0.05) return say("acts.title.few");
  if (!isBeyondNoise(more, less)) return say("acts.title.alike");
  return capitalized(say("acts.title.more", { side: more.side, share: tenthsInWords(10 * shareOf(more), say) }));
}

function shareOf({ hits, of }: { readonly side: SideId; readonly hits: number; readonly of: number }): number {
  return of === 0 ? 0 : hits / of;
}
