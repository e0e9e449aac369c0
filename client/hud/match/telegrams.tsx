import { useState } from "preact/hooks";
import { sentenceOfRefusal } from "../../present/refusal.ts";
import { presentTelegrams } from "../../present/telegrams.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { ReasonedButton } from "../parts/reasoned-button.tsx";

/** The longest message; the server checks it too. */
const LONGEST = 120;

/** Short messages between the seats of a side, newest first, and the form for another. */
export function Telegrams() {
  const desk = useDesk();
  const w = useWording();
  const view = useView();
  const [to, setTo] = useState("");
  const [text, setText] = useState("");
  const sheet = presentTelegrams(view, desk.lobby.value.friction, w);
  if (sheet === null) return null;
  const chosen = to === "" ? (sheet.seats[0]?.id ?? "") : to;
  const isOver = desk.lobby.value.phase === "ended";
  const send = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const answer = await desk.session.sendTelegram(chosen, text.trim());
    desk.slip.value = answer;
    desk.said.value = answer === null ? w.t("telegrams.sent", { seat: w.seat(chosen) }) : sentenceOfRefusal(answer, w);
    if (answer === null) setText("");
  };
  return (
    <section class="section telegrams" aria-labelledby="telegrams-title">
      <h2 id="telegrams-title" class="subhead">
        {w.t("telegrams.title")}
      </h2>
      <p class="small soft">{sheet.lead}</p>
      <ul class="news">
        {sheet.lines.map((line) => (
          <li key={line.key}>
            <b>{line.who}</b> {line.text}
          </li>
        ))}
      </ul>
      {!isOver && (
        <form class="telegrams__form" onSubmit={(event) => void send(event)}>
          <label>
            <span>{w.t("telegrams.to")}</span>
            <select value={chosen} onChange={(event) => setTo(event.currentTarget.value)}>
              {sheet.seats.map((seat) => (
                <option key={seat.id} value={seat.id}>
                  {seat.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{w.t("telegrams.text")}</span>
            <input maxLength={LONGEST} autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <ReasonedButton submits look="btn--small" whyNot={text.trim() === "" ? w.t("whyNot.emptyTelegram") : null}>
            {w.t("telegrams.send")}
          </ReasonedButton>
        </form>
      )}
    </section>
  );
}
