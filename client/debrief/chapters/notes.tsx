import { GLOSSARY } from "../../../shared/history/glossary.ts";
import { notesOf } from "../../../shared/history/notes.ts";
import { SOURCES } from "../../../shared/history/sources.ts";
import { Chapter } from "../parts/chapter.tsx";
import { FactList } from "../parts/cite.tsx";
import { useReading } from "../reading.ts";
import { Quarrels } from "./quarrels.tsx";
import { Slips } from "./source-slips.tsx";

/** Chapter V: what is known, who says otherwise, where historians disagree, slips to find, words. */
export function Notes() {
  const { say, scenario } = useReading();
  return (
    <Chapter id="notes" number="V" title={say("notes.title")} lead={say("notes.lead")} ask={say("notes.ask")}>
      <ol class="notes">
        {notesOf(scenario.id).map((note) => (
          <li key={note.id}>
            <h3 class="finding">{note.title}</h3>
            <p>
              <b>{say("notes.known")}</b> {note.known}
            </p>
            <p>
              <b>{say("notes.otherwise")}</b> {note.otherwise}
            </p>
            <details class="astable">
              <summary>{say("notes.facts", { count: note.facts.length })}</summary>
              <FactList facts={note.facts} />
            </details>
          </li>
        ))}
      </ol>
      <Quarrels />
      <Slips />
      <details class="astable glossary">
        <summary>{say("glossary.title")}</summary>
        <dl>
          {GLOSSARY.map(({ id, term, termRu, text }) => (
            <div key={id}>
              <dt>
                {term} <span lang="ru">{termRu}</span>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details class="astable">
        <summary>{say("sources.title")}</summary>
        <ul class="plainlist">
          {SOURCES.map(({ key, line, consulted }) => (
            <li key={key}>
              {line} <span class="soft">({say("sources.consulted", { what: consulted })})</span>
            </li>
          ))}
        </ul>
      </details>
    </Chapter>
  );
}
