import type { CauseSheet } from "../../present/cause.ts";
import { useWording } from "../desk-context.ts";
import { Sources } from "./sources.tsx";

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
