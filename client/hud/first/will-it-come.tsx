import type { OwnFormation } from "../../../shared/model/view.ts";
import { chanceWord } from "../../present/step-words.ts";
import { useWording } from "../desk-context.ts";

/** By what way an order goes, and in a word whether it comes in time: a solid, a dashed or a dotted box. */
export function WillItCome({ unit }: { readonly unit: Pick<OwnFormation, "line" | "chance"> }) {
  const w = useWording();
  const word = chanceWord(unit.chance);
  return (
    <p>
      {w.t(`goes.${unit.line}`)} {w.t("goes.ask")} <span class={`chance chance--${word}`}>{w.t(`chance.${word}`)}</span>
    </p>
  );
}
