import type { DutyForm } from "../../present/duties.ts";
import { useIntent, useWording } from "../desk-context.ts";
import { ChoiceList } from "../parts/choice-list.tsx";

/** Towards whom or where a duty can be done. */
export function DutyTargets({ targets }: Pick<DutyForm, "targets">) {
  const w = useWording();
  const say = useIntent();
  return (
    <ChoiceList
      label={w.t("duty.towards")}
      rows={targets}
      onChoose={(id) => say({ do: "turnDuty", patch: targets.find((target) => target.id === id)?.patch ?? {} })}
    />
  );
}

/** Whether a summons says that all is lost; nothing for other duties. */
export function DutyClaim({ claimsCityLost }: Pick<DutyForm, "claimsCityLost">) {
  const w = useWording();
  const say = useIntent();
  if (claimsCityLost === null) return null;
  return (
    <label class="tickbox">
      <input
        type="checkbox"
        checked={claimsCityLost}
        onChange={(event) => say({ do: "turnDuty", patch: { claimsCityLost: event.currentTarget.checked } })}
      />
      {w.t("duty.claimsCityLost")}
    </label>
  );
}
