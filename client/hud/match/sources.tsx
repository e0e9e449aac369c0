import { useEffect, useState } from "preact/hooks";
import type { FactId } from "../../../shared/model/ids.ts";
import type { Cited } from "../../store/desk.ts";
import { useDesk } from "../desk-context.ts";

/** Three are enough to go on with; the debrief has them all. */
const MOST_SOURCES = 3;

/** Short citations that open to full ones. What the sources tell is kept for the debrief, which comes after the ending. */
export function Sources({ facts }: { readonly facts: readonly FactId[] }) {
  const { citeFact } = useDesk();
  const [cited, setCited] = useState<readonly Cited[]>([]);
  useEffect(() => {
    let wanted = true;
    void Promise.all(facts.map(citeFact)).then((found) => {
      if (wanted) setCited(eachOnce(found.filter((each) => each !== null)));
    });
    return () => {
      wanted = false;
    };
  }, [citeFact, facts]);
  return (
    <ul>
      {cited.slice(0, MOST_SOURCES).map((each) => (
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

/** Facts of one source are cited once. */
function eachOnce(cited: readonly Cited[]): readonly Cited[] {
  return [...new Map(cited.map((each) => [each.short, each])).values()];
}
