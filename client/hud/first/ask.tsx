import { presentQuestion } from "../../present/question.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";

/** The one question of the moment. */
export function Ask() {
  const desk = useDesk();
  const { stands, asks } = presentQuestion(useView(), desk.lobby.value.phase, desk.draft.value, useWording());
  return (
    <h2 class="ask">
      {stands} <b>{asks}</b>
    </h2>
  );
}
