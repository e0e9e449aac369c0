import { presentTargets } from "../../present/order-bar.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { ChoiceList } from "../parts/choice-list.tsx";

/** Where the order being written could go, with the hours of march: the same places that are ringed on the board. */
export function Targets() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const targets = presentTargets(useView(), desk.draft.value, w);
  if (targets.length === 0) return null;
  return (
    <ChoiceList
      label={w.t("targets.label")}
      rows={targets.map((target) => ({ id: target.site, name: target.name, end: target.hours, chosen: target.chosen }))}
      onChoose={(site) => say({ do: "aim", site })}
    />
  );
}
