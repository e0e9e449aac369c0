import { useEffect, useRef, useState } from "preact/hooks";
import { presentTelegram } from "../../present/telegram.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { Targets } from "../match/targets.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { JointLines } from "./joint.tsx";
import { SlipLine } from "./slip-line.tsx";
import { WillItCome } from "./will-it-come.tsx";

/** The order slip: three numbered lines that a unit, a button and a place fill in, whether it will come, and Send. */
export function OrderSlip() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const form = useRef<HTMLFormElement>(null);
  const [isOpen, setOpen] = useState(false);
  const draft = desk.draft.value?.kind === "formation" ? desk.draft.value : null;
  const selected = desk.selected.value;
  const unit = draft?.formation ?? (selected?.kind === "formation" && view.own[selected.id] ? selected.id : null);
  const telegram = draft && presentTelegram(view, draft, w);
  const site = draft?.site ?? null;
  useEffect(() => {
    setOpen(false);
    // The list has gone with what had the focus in it: what comes next is to send.
    if (site !== null && document.activeElement === document.body) form.current?.querySelector<HTMLElement>("[type=submit]")?.focus();
  }, [site]);
  const own = unit === null ? undefined : view.own[unit];
  // An order without a place is for where they stand.
  const here = telegram?.where === null && own ? w.site(own.site) : null;
  const place = telegram?.where || here;
  const hasPlaces = telegram !== null && telegram.where !== null;
  return (
    <form
      ref={form}
      class="slip"
      data-guide="form"
      aria-label={w.t("telegram.title")}
      onSubmit={(event) => {
        event.preventDefault();
        say({ do: "send" });
      }}
    >
      <ol>
        <SlipLine
          number={1}
          name={w.t("slipLine.to")}
          words={unit && w.formation(unit)}
          ask={w.t("slipLine.pickUnit")}
          next={unit === null}
        />
        <SlipLine
          number={2}
          name={w.t("slipLine.order")}
          words={telegram?.order ?? null}
          ask={w.t("slipLine.pickOrder")}
          next={unit !== null && telegram === null}
        />
        <SlipLine
          number={3}
          name={w.t("slipLine.place")}
          words={place}
          ask={w.t("slipLine.pickPlace")}
          next={telegram !== null && place === null}
          open={isOpen}
          onOpen={hasPlaces ? () => setOpen(!isOpen) : undefined}
          changeLabel={w.t("slipLine.change", { place: place ?? "" })}
        >
          {hasPlaces && (place === null || isOpen) && <Targets />}
        </SlipLine>
      </ol>
      {telegram?.operations.map((operation) => (
        <JointLines key={operation.id} operation={operation} />
      ))}
      {own && (
        <div class="slip__foot">
          <WillItCome unit={own} />
          {telegram && (
            <ReasonedButton submits look="btn--primary" whyNot={telegram.whyNot}>
              {w.t("telegram.send")} <KeyCap letter="S" />
            </ReasonedButton>
          )}
        </div>
      )}
    </form>
  );
}
