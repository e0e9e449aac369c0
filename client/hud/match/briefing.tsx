import { momentOf } from "../../present/moment.ts";
import { presentStory } from "../../present/story.ts";
import { useView, useWording } from "../desk-context.ts";
import { Aims } from "../parts/aims.tsx";

/** What is known when the turn begins: the day's headline, the seat's own news, and in the first turn its aims. */
export function Briefing() {
  const w = useWording();
  const view = useView();
  const turn = w.scenario.turns[view.turn - 1];
  const seat = w.scenario.seats.find((each) => each.id === view.seat);
  const story = presentStory(view, w);
  return (
    <div class="briefing">
      <section class="section">
        <p class="caps">{momentOf(w.scenario, view.hour).both(w.t)}</p>
        <h2 class="heading">{turn?.headline ?? w.t("briefing.title")}</h2>
        {turn && <p class="small soft">{w.t("briefing.hours", { hours: turn.hours, light: w.t(`light.${turn.light}`) })}</p>}
      </section>
      <section class="section">
        <h3 class="caps">{w.t("briefing.yourSeat")}</h3>
        <p class="subhead">{seat?.name.en}</p>
        <p class="small">{seat?.brief}</p>
        <Aims />
      </section>
      {story.lines.length > 0 && (
        <section class="section">
          <h3 class="caps">{w.t("briefing.news")}</h3>
          <ul class="news">
            {story.lines.slice(-8).map((line) => (
              <li key={line.key}>
                <time title={line.moment.both(w.t)}>{line.time}</time> {line.sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
