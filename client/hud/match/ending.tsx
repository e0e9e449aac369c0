import { presentEnding } from "../../present/ending.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { PartySwatch } from "../marks/site-mark.tsx";
import { StoryPanel } from "./story.tsx";

/** How it ended: who holds what, what became of the seat's aims, and the way to the debrief. */
export function Ending() {
  const desk = useDesk();
  const w = useWording();
  const ending = presentEnding(useView(), w);
  const { debrief, carriedOnFrom } = desk.lobby.value;
  if (ending === null) return <p class="section soft">{w.t("ending.wait")}</p>;
  return (
    <div class="ending">
      <section class="section">
        <p class="caps">{ending.when}</p>
        <h2 class="title">{ending.headline}</h2>
        {carriedOnFrom !== null && <p class="soft">{w.t("ending.carriedOn", { turn: carriedOnFrom })}</p>}
        {debrief !== null && (
          <a class="btn btn--primary btn--block" href={debrief}>
            {w.t("ending.debrief")}
          </a>
        )}
      </section>
      <section class="section">
        <h3 class="caps">{w.t("ending.held")}</h3>
        <span class="shares" aria-hidden="true">
          {ending.score.map((each) => (
            <i key={each.side} class={`shares__part shares__part--${each.side}`} style={{ flexGrow: each.held }} />
          ))}
        </span>
        <ul class="ledger">
          {ending.score.map((each) => (
            <li key={each.side}>
              <PartySwatch party={each.side} />
              {each.name}
              <span class="ledger__end num">{w.t("ending.share", { held: each.held })}</span>
            </li>
          ))}
          {ending.dead !== null && (
            <li>
              {w.t("ending.dead")}
              <span class="ledger__end num">{ending.dead}</span>
            </li>
          )}
        </ul>
      </section>
      <section class="section">
        <h3 class="caps">{w.t("ending.aims")}</h3>
        <ul class="ledger">
          {ending.aims.map((aim) => (
            <li key={aim.id}>
              <i class={`tick${aim.reached ? " tick--on" : ""}`} aria-hidden="true" />
              <span>{aim.text}</span>
              <b class="ledger__end">{w.t(aim.reached ? "ending.reached" : "ending.notReached")}</b>
            </li>
          ))}
        </ul>
      </section>
      <StoryPanel />
    </div>
  );
}
