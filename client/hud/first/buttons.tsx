import { useState } from "preact/hooks";
import { presentSixButtons } from "../../present/six-buttons.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { BarButton } from "../match/bar-button.tsx";

/** At most six orders: four that take a slip, two of the seat's own that take none. What each does is told where the finger is. */
export function Buttons() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const [pointed, setPointed] = useState<string | null>(null);
  const selected = desk.selected.value;
  const picked = selected?.kind === "formation" ? selected.id : null;
  const { slip, free, whyNoSlip } = presentSixButtons(view, picked, desk.draft.value, w);
  const shown = [...slip, ...free].find(({ kind, chosen }) => kind === pointed && !chosen);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is told of the pointed button goes when pointer and focus go; the group itself does nothing
    <div class="buttons" onMouseLeave={() => setPointed(null)} onFocusOut={() => setPointed(null)}>
      {slip.length > 0 && (
        <fieldset class="orderbar" data-guide="orders">
          <legend>{w.t("buttons.slip")}</legend>
          {slip.map((button) => (
            <BarButton
              key={button.kind}
              button={button}
              onPoint={() => setPointed(button.kind)}
              onChoose={() => say({ do: "chooseOrder", order: button.kind })}
            />
          ))}
        </fieldset>
      )}
      <fieldset class="orderbar orderbar--duties" data-guide="duties">
        <legend>{w.t(slip.length > 0 ? "buttons.free" : "buttons.freeAlone")}</legend>
        {free.map((button) => (
          <BarButton
            key={button.kind}
            button={button}
            onPoint={() => setPointed(button.kind)}
            onChoose={() =>
              say(button.kind === "operation" ? { do: "planOperation", act: "assault" } : { do: "chooseDuty", duty: button.kind })
            }
          />
        ))}
      </fieldset>
      {shown && <p class={`buttons__tip${shown.whyNot === null ? "" : " is-off"}`}>{shown.whyNot ?? shown.meaning}</p>}
      {whyNoSlip !== null && <p class="buttons__none">{whyNoSlip}</p>}
    </div>
  );
}
