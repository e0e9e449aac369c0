import type { CauseSheet } from "../../present/cause.ts";
import { useReading } from "../reading.ts";
import { FactList } from "./cite.tsx";
import { ModelChip } from "./model-chip.tsx";

/** The causes of an event: what went in, the rule, the draw, what came of it, and the history behind it. */
export function Why({ cause }: { readonly cause: CauseSheet }) {
  const { say } = useReading();
  return (
    <dl class="why">
      <div>
        <dt>{say("why.inputs")}</dt>
        <dd>
          {cause.noInputs}
          <ul class="factors">
            {cause.inputs.map(({ name, value }) => (
              <li key={name}>
                <span>{name}</span> <span class="num">{value}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{say("why.rule")}</dt>
        <dd>
          {cause.rule.sentence} <span class="num soft">{cause.rule.id}</span> <ModelChip />
        </dd>
      </div>
      <div>
        <dt>{say("why.draw")}</dt>
        <dd>{cause.draw.sentence}</dd>
      </div>
      <div>
        <dt>{say("why.effect")}</dt>
        <dd>{cause.effects.join("; ")}</dd>
      </div>
      <div>
        <dt>{say("why.source")}</dt>
        <dd>{cause.facts.length === 0 ? say("why.noSource") : <FactList facts={cause.facts} />}</dd>
      </div>
    </dl>
  );
}
