import { citeOf, dateLineOf, shortCiteOf } from "../../../shared/history/cite.ts";
import { disagreementsOf } from "../../../shared/history/disagreements.ts";
import { factOf } from "../../../shared/history/facts.ts";
import type { FactId } from "../../../shared/model/ids.ts";
import { useReading } from "../reading.ts";

/** Where a statement is from, in one line: source, confidence, and the way to the quarrel if there is one. */
export function CiteLine({ fact: id }: { readonly fact: FactId }) {
  const { say } = useReading();
  const fact = factOf(id);
  if (fact === undefined) return null;
  const [quarrel] = disagreementsOf(fact);
  return (
    <span class="cite">
      {shortCiteOf(fact)}; {say("part.confidence", { level: fact.confidence })}
      {quarrel !== undefined && (
        <>
          ; <a href={`#${quarrel.id}`}>{say("part.disputed")}</a>
        </>
      )}
    </span>
  );
}

/** A fact as a whole: what is claimed, when it was, and the full citation. */
export function FactSheet({ fact: id }: { readonly fact: FactId }) {
  const { say } = useReading();
  const fact = factOf(id);
  if (fact === undefined) return null;
  const date = dateLineOf(fact);
  const [quarrel] = disagreementsOf(fact);
  return (
    <div class="fact">
      <p>
        {fact.claim} {date !== "" && <span class="soft">{date}.</span>}
      </p>
      {fact.note !== null && <p class="soft">{fact.note}</p>}
      <p class="cite">
        {citeOf(fact)} {quarrel !== undefined && <a href={`#${quarrel.id}`}>{say("part.disputed")}</a>}
      </p>
    </div>
  );
}

/** Several facts; those that are none (the word `model`) are left out. */
export function FactList({ facts }: { readonly facts: readonly FactId[] }) {
  const known = [...new Set(facts)].filter((id) => factOf(id) !== undefined);
  if (known.length === 0) return null;
  return (
    <ul class="facts">
      {known.map((id) => (
        <li key={id}>
          <FactSheet fact={id} />
        </li>
      ))}
    </ul>
  );
}
