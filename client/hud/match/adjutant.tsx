import { presentAdjutant, type Suggestion } from "../../present/adjutant.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";

/** Two sensible orders with what they cost, for whoever does not know where to begin. He stands by in every step and speaks when he is called, unless the host plays without him. */
export function Adjutant() {
  const desk = useDesk();
  const w = useWording();
  const view = useView();
  if (desk.lobby.value.phase !== "orders" || view.adjutant === null) return null;
  const isAsked = desk.settings.adjutant.value;
  return (
    <section class="adjutant" aria-labelledby="adjutant-title">
      <header class="adjutant__head">
        <h3 id="adjutant-title" class="caps">
          {w.t("adjutant.title")}
        </h3>
        <button
          type="button"
          class="link"
          aria-expanded={isAsked}
          onClick={() => {
            desk.settings.adjutant.value = !isAsked;
          }}
        >
          {w.t(isAsked ? "adjutant.hide" : "adjutant.show")}
        </button>
      </header>
      {isAsked && <Suggestions suggestions={presentAdjutant(view, w)} />}
    </section>
  );
}

function Suggestions({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const w = useWording();
  const say = useIntent();
  if (suggestions.length === 0) return <p class="small soft">{w.t("adjutant.none")}</p>;
  return (
    <>
      <p class="small soft">{w.t(suggestions.length === 1 ? "adjutant.leadOne" : "adjutant.lead")}</p>
      <ul class="adjutant__list">
        {suggestions.map((each) => (
          <li key={each.key}>
            <p>
              <b>{each.what}</b>
              <span>{each.why}</span>
              <small>{each.costs.join(" · ")}</small>
            </p>
            <button
              type="button"
              class="btn btn--small"
              aria-label={w.t("adjutant.giveThis", { what: each.what })}
              onClick={() => say({ do: "give", orders: each.orders, what: each.what })}
            >
              {w.t("adjutant.give")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
