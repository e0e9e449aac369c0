import { factOf } from "../../../shared/history/facts.ts";
import { SOURCE_ERRORS, type SourceError } from "../../../shared/history/source-errors.ts";
import { FactList } from "../parts/cite.tsx";
import { useReading } from "../reading.ts";

/** Slips of the main source that pupils can find: those of this city and of both, the answers folded away. */
export function Slips() {
  const { say, scenario } = useReading();
  const these = SOURCE_ERRORS.filter((error) => concerns(error, scenario.id)).sort((a, b) => a.level - b.level);
  if (these.length === 0) return null;
  return (
    <section class="errors">
      <h3 class="finding">{say("errors.title")}</h3>
      <p class="measure">{say("errors.lead")}</p>
      <ul>
        {these.map((error) => (
          <li key={error.id} class="quarrel">
            <details>
              <summary>
                <h4>
                  {error.title} <span class="chip">{say(`errors.level.${error.level}`)}</span>
                </h4>
              </summary>
              <p>
                <b>{say("errors.says")}:</b> {error.says}
              </p>
              <p>
                <b>{say("errors.hint")}:</b> {error.hint}
              </p>
              <details class="astable">
                <summary>{say("errors.answer")}</summary>
                <p>
                  {error.better} {error.solution}
                </p>
                <p class="method">{say("errors.sure", { sure: error.sure })}</p>
                <FactList facts={error.facts} />
              </details>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A slip about the other city alone is left for that city's debrief. */
function concerns({ facts }: SourceError, city: string): boolean {
  const cities = facts.map((fact) => factOf(fact)?.city);
  return cities.length === 0 || cities.some((each) => each === city || each === "russia" || each === "elsewhere");
}
