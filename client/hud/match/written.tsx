import type { FormationId } from "../../../shared/model/ids.ts";
import { presentWritten } from "../../present/dispatches.ts";
import { useIntent, useView, useWording } from "../desk-context.ts";

/** Orders written this turn: they leave when the turn is resolved, and can be taken back until then. */
export function Written({ formation }: { readonly formation?: FormationId }) {
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const written = presentWritten(view, w).filter((each) => formation === undefined || each.formation === formation);
  if (written.length === 0) return null;
  return (
    <section class="written" aria-label={w.t("written.title")}>
      <h3 class="caps">{w.t("written.title")}</h3>
      <ul>
        {written.map((each) => (
          <li key={each.id}>
            <span>{each.what}</span>
            <button
              type="button"
              class="btn btn--small"
              aria-label={w.t("written.takeBackThis", { what: each.what })}
              onClick={() => say({ do: "takeBack", order: each.id })}
            >
              {w.t("written.takeBack")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
