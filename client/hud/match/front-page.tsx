import type { ComponentChildren } from "preact";
import type { FrontPage as Page } from "../../present/front-page.ts";
import { presentFrontPage } from "../../present/front-page.ts";
import type { StoryLine } from "../../present/story.ts";
import { useView, useWording } from "../desk-context.ts";
import { PartySwatch } from "../marks/site-mark.tsx";
import { Aims } from "../parts/aims.tsx";
import { Sources } from "./sources.tsx";

/** The opening of a turn as the first page of a newspaper: made by the game of what the seat has been told, and history with its sources. */
export function FrontPage() {
  const w = useWording();
  const page = presentFrontPage(useView(), w);
  return (
    <article class="front" aria-labelledby="front-headline">
      <Masthead page={page} />
      <h2 id="front-headline" class="front__headline">
        {page.lead?.sentence ?? page.day}
      </h2>
      {page.lead?.kind === "calendarHappened" && <Cited line={page.lead} />}
      <p class="front__day">
        {page.lead !== null && `${page.day} `}
        <span class="chip chip--model">{w.t("front.madeUp")}</span>
      </p>
      <div class="front__columns">
        {page.introduces && <Introduction />}
        {page.reports.length > 0 && (
          <Part title={w.t("front.reports")}>
            <Lines lines={page.reports} />
            {page.more > 0 && <p class="front__more">{w.t("front.more", { count: page.more })}</p>}
          </Part>
        )}
        {page.calendar.length > 0 && (
          <Part title={w.t("front.calendar")}>
            <Lines lines={page.calendar} cited />
          </Part>
        )}
        <Wire page={page} />
        <Part title={w.t("front.city")} boxed>
          <ul class="front__city">
            {page.held.map(({ party, text }) => (
              <li key={party}>
                <PartySwatch party={party} />
                {text}
              </li>
            ))}
          </ul>
        </Part>
      </div>
      <p class="front__made">{w.t("front.made")}</p>
    </article>
  );
}

function Masthead({ page }: { readonly page: Page }) {
  return (
    <header class="front__mast">
      <p class="front__ear">
        <PartySwatch party={page.party} />
        {page.whose}
      </p>
      <p class="front__name">{page.masthead}</p>
      <p class="front__ear">
        {page.number}
        <span>{page.hours}</span>
      </p>
      <p class="front__date">
        <span>{page.city}</span>
        <time dateTime={page.machine}>{page.date}</time>
      </p>
    </header>
  );
}

function Part({
  title,
  boxed = false,
  children,
}: {
  readonly title: string;
  readonly boxed?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={`front__part${boxed ? " front__part--boxed" : ""}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines, cited = false }: { readonly lines: readonly StoryLine[]; readonly cited?: boolean }) {
  const { t } = useWording();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key}>
          <time title={line.moment.both(t)}>{line.time}</time> {line.sentence}
          {cited && <Cited line={line} />}
        </li>
      ))}
    </ul>
  );
}

/** Where it is from; what no source tells is the game's own, and is marked. */
function Cited({ line }: { readonly line: StoryLine }) {
  const w = useWording();
  if (line.cause.facts.length === 0) return <span class="chip chip--model">{w.t("front.madeUp")}</span>;
  return <Sources facts={line.cause.facts} />;
}

/** On the first page only: whose paper it is. */
function Introduction() {
  const w = useWording();
  const { seat } = useView();
  const own = w.scenario.seats.find((each) => each.id === seat);
  return (
    <Part title={own?.name.en ?? ""}>
      <p>{own?.brief}</p>
      <Aims />
    </Part>
  );
}

/** What came in by wire and runner; where nothing did, that is news too, but for whoever has nobody out. */
function Wire({ page }: { readonly page: Page }) {
  const w = useWording();
  if (page.wire.length === 0 && (page.introduces || page.party === "between")) return null;
  return (
    <Part title={w.t("front.wire")}>
      {page.wire.length === 0 && <p>{w.t("front.noWire")}</p>}
      <ul class="front__wire">
        {page.wire.map((each) => (
          <li key={each.key}>
            {each.time} {each.text}
          </li>
        ))}
      </ul>
    </Part>
  );
}
