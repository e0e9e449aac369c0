import { useState } from "preact/hooks";
import type { GaugeMove } from "../../present/gauge-sheet.ts";
import { presentGaugeSheet } from "../../present/gauge-sheet.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { Modal } from "../parts/modal.tsx";
import { WhyButton } from "../parts/why-button.tsx";
import { GaugeBar } from "./gauge-bar.tsx";
import { Sources } from "./sources.tsx";
import { WhySheet } from "./why-sheet.tsx";

/** What moved one gauge since the last turn began: each with its rule and source, and the rest of its cause at a press. */
export function GaugeCard() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const open = desk.openGauge.value;
  const sheet = open === null ? null : presentGaugeSheet(view, open, w);
  if (sheet === null) return null;
  const close = () => say({ do: "openGauge", gauge: null });
  return (
    <Modal label={sheet.gauge.name} className={`gauge-card gauge--${view.party}`} onClose={close}>
      <div class="card__head">
        <p class="caps">{w.t("gauge.of", { side: sheet.sideName })}</p>
        <h2 class="title">{sheet.gauge.name}</h2>
        <GaugeBar gauge={sheet.gauge} />
        <p>
          {sheet.course} <span class="soft">{w.t("gauge.means", { meaning: sheet.gauge.meaning })}</span>
        </p>
      </div>
      <div class="card__body">
        <h3 class="caps">{w.t("gauge.why")}</h3>
        <ol class="story__lines">
          {sheet.moves.map((move) => (
            <Move key={move.key} move={move} />
          ))}
        </ol>
        <p class="small soft">{sheet.rest}</p>
      </div>
      <div class="card__foot">
        <button type="button" class="btn btn--primary" onClick={close}>
          {w.t("help.close")}
        </button>
      </div>
    </Modal>
  );
}

function Move({ move }: { readonly move: GaugeMove }) {
  const w = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="gauge-move">
      <time title={move.moment}>{move.time}</time>
      <div class="gauge-move__words">
        <p>{move.sentence}</p>
        <p class="small soft">
          {move.cause.rule.sentence} <span class="chip chip--model">{w.t("why.model")}</span>
        </p>
        {!isOpen && <Sources facts={move.cause.facts} />}
      </div>
      <span class={`num ${move.rose ? "is-up" : "is-down"}`}>{move.by || w.t("gauge.somewhat")}</span>
      <WhyButton what={move.sentence} isOpen={isOpen} onTurn={() => setOpen(!isOpen)} />
      {isOpen && <WhySheet cause={move.cause} />}
    </li>
  );
}
