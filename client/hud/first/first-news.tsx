import { momentOf } from "../../present/moment.ts";
import { presentStory } from "../../present/story.ts";
import { useIntent, useView, useWording } from "../desk-context.ts";

/** The news of the turn as one paragraph of at most sixty words; the reasons are one press away. */
export function FirstNews() {
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const { lines } = presentStory(view, w);
  const headline = w.scenario.turns[view.turn - 1]?.headline;
  return (
    <section class="first-news" aria-labelledby="first-news-title">
      <header class="first-news__head">
        <h2 id="first-news-title" class="caps">
          {w.t("news.at", { time: momentOf(w.scenario, view.hour).time })}
        </h2>
        {lines.length > 0 && (
          <button type="button" class="link small" aria-label={w.t("news.all")} onClick={() => say({ do: "openTab", tab: "news" })}>
            {w.t("news.why")}
          </button>
        )}
      </header>
      <p>{lines.length === 0 ? (headline ?? w.t("news.none")) : lines.map((line) => line.sentence).join(" ")}</p>
    </section>
  );
}
