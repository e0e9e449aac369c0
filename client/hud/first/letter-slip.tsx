import { useEffect, useRef, useState } from "preact/hooks";
import { presentDutyForm } from "../../present/duties.ts";
import type { DutyDraft } from "../../store/draft.ts";
import { useIntent, useView, useWording } from "../desk-context.ts";
import { DutyClaim, DutyTargets } from "../match/duty-parts.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { SlipLine } from "./slip-line.tsx";

/** The letter of the seat's own order: it takes no slip, so it has no perforation. */
export function LetterSlip({ draft }: { readonly draft: DutyDraft }) {
  const w = useWording();
  const say = useIntent();
  const form = useRef<HTMLFormElement>(null);
  const [isOpen, setOpen] = useState(false);
  const letter = presentDutyForm(useView(), draft, w);
  const chosen = letter.targets.find((target) => target.chosen)?.name ?? null;
  useEffect(() => {
    setOpen(false);
    if (chosen !== null && document.activeElement === document.body) form.current?.querySelector<HTMLElement>("[type=submit]")?.focus();
  }, [chosen]);
  return (
    <form
      ref={form}
      class="slip slip--letter"
      data-guide="letter"
      aria-label={letter.title}
      onSubmit={(event) => {
        event.preventDefault();
        say({ do: "send" });
      }}
    >
      <ol>
        <SlipLine number={1} name={w.t("slipLine.order")} words={letter.title} ask="" next={false} />
        {letter.targets.length > 0 && (
          <SlipLine
            number={2}
            name={w.t(letter.targets.some(({ patch }) => patch.site) ? "slipLine.place" : "slipLine.to")}
            words={chosen}
            ask={w.t("slipLine.pickOne")}
            next={chosen === null}
            open={isOpen}
            onOpen={letter.targets.length > 1 ? () => setOpen(!isOpen) : undefined}
            changeLabel={w.t("slipLine.change", { place: chosen ?? "" })}
          >
            {(chosen === null || isOpen) && <DutyTargets targets={letter.targets} />}
          </SlipLine>
        )}
      </ol>
      <DutyClaim claimsCityLost={letter.claimsCityLost} />
      <div class="slip__foot">
        <p>{letter.meaning}</p>
        <ReasonedButton submits look="btn--primary" whyNot={letter.whyNot}>
          {w.t("duty.send")} <KeyCap letter="S" />
        </ReasonedButton>
      </div>
    </form>
  );
}
