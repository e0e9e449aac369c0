import { useState } from "preact/hooks";
import type { Telegram as TelegramLines } from "../../present/telegram.ts";
import { presentTelegram } from "../../present/telegram.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { JoinTick } from "./joiners.tsx";

/** The telegraph blank on which an order is written: to whom, what, where, with whom, and whether it will come in time. */
export function TelegramForm() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const [showsWhy, setShowsWhy] = useState(false);
  const draft = desk.draft.value;
  if (draft?.kind !== "formation") return null;
  const telegram = presentTelegram(view, draft, w);
  if (!telegram) return null;
  return (
    <form
      class="form"
      data-guide="form"
      aria-label={w.t("telegram.title")}
      onSubmit={(event) => {
        event.preventDefault();
        say({ do: "send" });
      }}
    >
      <p class="form__head">
        <span class="form__title">{w.t("telegram.title")}</span>
        <span class="form__no">{telegram.number}</span>
      </p>
      <dl>
        <Line name={w.t("telegram.to")} words={telegram.to} />
        <Line name={w.t("telegram.order")} words={telegram.order} />
        {telegram.where !== null && (
          <Line name={w.t("telegram.where")} words={telegram.where || w.t("telegram.pickPlace")} empty={telegram.where === ""} />
        )}
        <Joined telegram={telegram} />
        {telegram.when !== null && <Line name={w.t("telegram.when")} words={telegram.when} />}
      </dl>
      <div class="form__foot">
        <p>
          <b class="form__goal">{telegram.goal ?? w.t("telegram.pickOnBoard")}</b>
          <b>{telegram.arrives}.</b> {telegram.line}.{" "}
          {telegram.why !== null && (
            <button type="button" class="link" aria-expanded={showsWhy} onClick={() => setShowsWhy(!showsWhy)}>
              {w.t("why.open")}
            </button>
          )}
          {showsWhy && <span class="form__why">{telegram.why}</span>}
        </p>
        <ReasonedButton submits look="btn--primary btn--small" whyNot={telegram.whyNot}>
          {w.t("telegram.send")} <KeyCap letter="S" />
        </ReasonedButton>
      </div>
    </form>
  );
}

function Line({ name, words, empty = false }: { readonly name: string; readonly words: string; readonly empty?: boolean }) {
  return (
    <div class={`form__row${empty ? " is-empty" : ""}`}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** Operations of the side with the same act at the same place: one tick joins, and the ticks of the other seats show who joins too. */
function Joined({ telegram }: { readonly telegram: TelegramLines }) {
  const w = useWording();
  if (telegram.operations.length === 0) return null;
  return (
    <div class="form__row">
      <dt>{w.t("telegram.joined")}</dt>
      <dd class="joins">
        {telegram.operations.map((operation) => (
          <JoinTick key={operation.id} operation={operation} />
        ))}
      </dd>
    </div>
  );
}
