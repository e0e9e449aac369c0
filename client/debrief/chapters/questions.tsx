import { Chapter } from "../parts/chapter.tsx";
import { questionsOf } from "../present/questions.ts";
import { useReading } from "../reading.ts";

/** Chapter VI: what to talk about, and a task with the sources. On paper there is room to write. */
export function Questions() {
  const reading = useReading();
  const { say } = reading;
  return (
    <Chapter id="questions" number="VI" title={say("questions.title")} lead={say("questions.lead")}>
      <div class="columns">
        <section>
          <h3 class="finding">{say("questions.discuss")}</h3>
          <ol class="numbered">
            {questionsOf(reading).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
        <section class="evidence">
          <h3 class="finding">{say("questions.evidence")}</h3>
          <p class="measure">{say("questions.evidenceLead")}</p>
          <ol class="numbered">
            {(["number", "fact", "quarrel", "missing"] as const).map((task) => (
              <li key={task}>{say(`questions.e.${task}`)}</li>
            ))}
          </ol>
          <p class="writing" aria-hidden="true">
            {say("questions.write")}
            <i />
            <i />
            <i />
            <i />
          </p>
        </section>
      </div>
    </Chapter>
  );
}
