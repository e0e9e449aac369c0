import type { FormationId } from "../../../shared/model/ids.ts";
import type { Option } from "../../present/standing.ts";
import { presentStanding, presentStandingForm } from "../../present/standing.ts";
import type { Deed, StandingDraft, Wait } from "../../store/draft.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { Choice } from "../parts/choice.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";

/** Standing orders of one formation, or of all: those that are out, and the phrase a new one is put together from. */
export function StandingOrders({ formation = null }: { readonly formation?: FormationId | null }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const mayOrder = desk.lobby.value.phase === "orders";
  if (view.side === null || view.step !== "full") return null;
  const rows = presentStanding(view, formation, w);
  const draft = desk.draft.value;
  if (!mayOrder && rows.length === 0) return null;
  return (
    <section class="standings" aria-label={w.t("standing.title")}>
      <header class="standings__head">
        <h3 class="caps">{w.t("standing.title")}</h3>
        {mayOrder && draft?.kind !== "standing" && (
          <button type="button" class="btn btn--small" onClick={() => say({ do: "writeStanding", formation })}>
            {w.t("standing.new")}
          </button>
        )}
      </header>
      {formation === null && <p class="small soft">{w.t("standing.lead", { most: view.standingAllowed })}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {row.sentence} <small class="soft">{row.state}</small>
            </span>
            {mayOrder && row.revoke !== null && (
              <button
                type="button"
                class="btn btn--small"
                aria-label={w.t("standing.revokeThis", { what: row.sentence })}
                onClick={() => say({ do: "revoke", formation: row.formation })}
              >
                {w.t("standing.revoke")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayOrder && draft?.kind === "standing" && <Phrase draft={draft} />}
    </section>
  );
}

/** "When … , … must …": one list for each part, and below it the sentence as it reads by now, which is also said aloud. */
function Phrase({ draft }: { readonly draft: StandingDraft }) {
  const w = useWording();
  const say = useIntent();
  const form = presentStandingForm(useView(), draft, w);
  const change = (patch: Partial<StandingDraft>) => say({ do: "changeStanding", patch });
  const withNone = (options: readonly Option[]) => [{ value: "", label: w.t("standing.pick") }, ...options];
  return (
    <form
      class="form"
      aria-label={w.t("standing.form")}
      onSubmit={(event) => {
        event.preventDefault();
        say({ do: "send" });
      }}
    >
      <p class="form__head">
        <span class="form__title">{w.t("standing.form")}</span>
        <button type="button" class="link" onClick={() => say({ do: "putDraftAway" })}>
          {w.t("standing.putAway")}
        </button>
      </p>
      <Choice name={w.t("standing.when")} value={draft.wait} options={form.waits} onChoose={(wait) => change({ wait: wait as Wait })} />
      {form.watched && (
        <Choice
          name={w.t("standing.watched")}
          value={draft.watched ?? ""}
          options={withNone(form.watched)}
          onChoose={(site) => change({ watched: site || null })}
        />
      )}
      {form.hours && (
        <Choice
          name={w.t("standing.hour")}
          value={draft.hour === null ? "" : String(draft.hour)}
          options={withNone(form.hours)}
          onChoose={(hour) => change({ hour: hour === "" ? null : Number(hour) })}
        />
      )}
      <Choice
        name={w.t("standing.who")}
        value={draft.formation ?? ""}
        options={withNone(form.formations)}
        onChoose={(id) => change({ formation: id || null })}
      />
      {form.deeds.length > 0 && (
        <Choice name={w.t("standing.deed")} value={draft.deed} options={form.deeds} onChoose={(deed) => change({ deed: deed as Deed })} />
      )}
      {form.sites && (
        <Choice
          name={w.t("standing.site")}
          value={draft.site ?? ""}
          options={withNone(form.sites)}
          onChoose={(site) => change({ site: site || null })}
        />
      )}
      <output class="standings__says" aria-live="polite">
        {form.sentence}
      </output>
      <div class="form__foot">
        <p>{form.foot}</p>
        <ReasonedButton submits look="btn--primary btn--small" whyNot={form.whyNot}>
          {w.t("standing.send")} <KeyCap letter="S" />
        </ReasonedButton>
      </div>
    </form>
  );
}
