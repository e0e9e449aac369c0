import { SIDES } from "../../../../shared/model/ids.ts";
import { ByBots } from "../../parts/by-bots.tsx";
import { SideSquare } from "../../parts/side.tsx";
import { toldAfterwards } from "../../present/told-afterwards.ts";
import { useReading } from "../../reading.ts";

/** One event as it was, and when each side knew: the one that a side was in the dark about longest, where it mattered most. */
export function LateNewsPart() {
  const reading = useReading();
  const { say, debrief, when } = reading;
  const [news] = debrief.lateNews;
  return (
    <section>
      <h3 class="finding">{say("news.title")}</h3>
      {news === undefined ? (
        <p>{say("news.none")}</p>
      ) : (
        <div class="latenews">
          <p>
            <time class="num">{when(news.hand.hour)}</time> {toldAfterwards(reading, [news.hand.event])} <ByBots turn={news.hand.turn} />
          </p>
          {SIDES.map((side) => (
            <p key={side} class="row row--top">
              <SideSquare party={side} />
              <span>{knewWhen(news.learned[side], news.hand.hour, side)}</span>
            </p>
          ))}
          <p class="method">{say("news.believed")}</p>
        </div>
      )}
    </section>
  );

  function knewWhen(learned: number | null, hour: number, side: "mrc" | "government"): string {
    if (learned === null) return say("news.neverKnew", { side });
    return learned - hour < 1 ? say("news.knewAtOnce", { side }) : say("news.knewLate", { side, hours: Math.round(learned - hour) });
  }
}
