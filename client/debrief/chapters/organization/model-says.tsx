import { type Findings, findingsOfModel } from "../../../../shared/analysis/laboratory/findings.ts";
import { sentencesOfModel } from "../../present/model-says.ts";
import { useReading } from "../../reading.ts";

const MEASURED = findingsOfModel();

/** What many games say of causes, whatever it is; and what they cannot show. Figures of another model are not told. */
export function ModelSaysPart({ findings = MEASURED }: { readonly findings?: Findings | null }) {
  const { say, w } = useReading();
  const { lead, main, much, little } = sentencesOfModel(findings, say, (id) => w.t(`capacity.${id}` as "capacity.command").toLowerCase());
  return (
    <section class="modelsays">
      <h3 class="finding">{say("model.title")}</h3>
      {lead !== null && <p class="method">{lead}</p>}
      {main.map((sentence) => (
        <p key={sentence} class="measure">
          {sentence}
        </p>
      ))}
      <ChangeList title={say("model.much")} changes={much} />
      <ChangeList title={say("model.little")} changes={little} />
      <p class="measure">{say("model.always")}</p>
    </section>
  );
}

function ChangeList({ title, changes }: { readonly title: string; readonly changes: readonly string[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="measure">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  );
}
