import { DISAGREEMENTS, type Disagreement } from "../../../shared/history/disagreements.ts";
import type { SourceKey } from "../../../shared/history/fact.ts";
import { sourceOf } from "../../../shared/history/sources.ts";
import { capitalized } from "../present/tenths.ts";
import { useReading } from "../reading.ts";

/** Where the sources part company: every version with its owner. Those of this city come first, then what concerns both, then, folded, the rest. */
export function Quarrels() {
  const { say, scenario } = useReading();
  const these = [...DISAGREEMENTS.filter(({ city }) => city === scenario.id), ...DISAGREEMENTS.filter(({ city }) => city === "general")];
  const others = DISAGREEMENTS.filter((quarrel) => !these.includes(quarrel));
  return (
    <section class="quarrels">
      <h3 class="finding">{say("quarrels.title")}</h3>
      <p class="measure">{say("quarrels.lead")}</p>
      <QuarrelList quarrels={these} />
      {/* Cited too, where a note compares the cities. */}
      <details class="astable">
        <summary>{say("quarrels.elsewhere", { count: others.length })}</summary>
        <QuarrelList quarrels={others} />
      </details>
    </section>
  );
}

function QuarrelList({ quarrels }: { readonly quarrels: readonly Disagreement[] }) {
  return (
    <ul>
      {quarrels.map((quarrel) => (
        <Quarrel key={quarrel.id} quarrel={quarrel} />
      ))}
    </ul>
  );
}

function Quarrel({ quarrel: { id, question, versions, ours, range } }: { readonly quarrel: Disagreement }) {
  const { say } = useReading();
  return (
    <li class="quarrel">
      <details>
        <summary>
          <h4>{question}</h4>
        </summary>
        {/* The way here from a citation leads into the fold; it opens. */}
        <dl id={id}>
          {versions.map(({ says, owners }) => (
            <div key={says}>
              <dt>{owners.map(nameOf).join("; ")}</dt>
              <dd>{withoutOwner(says, owners)}</dd>
            </div>
          ))}
        </dl>
        <p class="method">
          {range !== null && `${say("quarrels.range", { low: range.low, high: range.high })}. `}
          {say("quarrels.ours", { ours })}
        </p>
      </details>
    </li>
  );
}

function nameOf(owner: SourceKey): string {
  return sourceOf(owner)?.short ?? owner;
}

/** Where a version begins with the name of its only owner, which stands above it already, it begins with the next word. */
function withoutOwner(says: string, owners: readonly SourceKey[]): string {
  const prefix = `${owners.map(nameOf).join("; ")}: `;
  return says.startsWith(prefix) ? capitalized(says.slice(prefix.length)) : says;
}
