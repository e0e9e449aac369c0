import { useEffect, useState } from "preact/hooks";
import type { FactId } from "../../../shared/model/ids.ts";
import type { CauseSheet } from "../../present/cause.ts";
import type { Cited } from "../../store/desk.ts";
import { useDesk, useWording } from "../desk-context.ts";

/** The causes of one event: what went in, the rule, the draw, what came out, the source. */
export function WhySheet({ cause }: { readonly cause: CauseSheet }) {
  const { t } = useWording();
  return (
    <dl class="whybox">
      <div class="whyrow">
        <dt>{t("why.inputs")}</dt>
        <dd>
          {cause.noInputs}
          <ul class="factors">
            {cause.inputs.map((input) => (
              <li key={input.name}>
                <span>{input.name}</span>
                <span class="num">{input.value}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div class="whyrow">
        <dt>{t("why.rule")}</dt>
        <dd>
          {cause.rule.sentence} <span class="num soft">{cause.rule.id}</span>
        </dd>
      </div>
      <div class="whyrow">
        <dt>{t("why.draw")}</dt>
        <dd>
          {cause.draw.die !== null && (
            <span class="drawbar" aria-hidden="true">
              <i style={{ width: `${cause.draw.die.needed}%` }} />
              <u style={{ left: `${cause.draw.die.rolled}%` }} />
            </span>
          )}
          {cause.draw.sentence}
        </dd>
      </div>
      <div class="whyrow">
        <dt>{t("why.effect")}</dt>
        <dd>
          <ul>
            {cause.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </dd>
      </div>
      <div class="whyrow">
        <dt>{t("why.source")}</dt>
        <dd>
          {cause.facts.length === 0 ? `${t("why.noFacts")} ` : <Sources facts={cause.facts} />}
          <span class="chip chip--model">{t("why.model")}</span>
        </dd>
      </div>
    </dl>
  );
}

/** Three are enough to go on with; the debrief has them all. */
const MOST_SOURCES = 3;

/** Short citations that open to full ones. What the sources tell is kept for the debrief, which comes after the ending. */
function Sources({ facts }: { readonly facts: readonly FactId[] }) {
  const { citeFact } = useDesk();
  const [cited, setCited] = useState<readonly Cited[]>([]);
  useEffect(() => {
    let wanted = true;
    void Promise.all(facts.slice(0, MOST_SOURCES).map(citeFact)).then((found) => {
      if (wanted) setCited(found.filter((each) => each !== null));
    });
    return () => {
      wanted = false;
    };
  }, [citeFact, facts]);
  return (
    <ul>
      {cited.map((each) => (
        <li key={each.full}>
          <details class="cite">
            <summary>{each.short}</summary>
            {each.full}
          </details>
        </li>
      ))}
    </ul>
  );
}
