import type { FormationId } from "../../../shared/model/ids.ts";
import { presentFormationSheet } from "../../present/formation-sheet.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { CounterMark } from "../marks/counter-mark.tsx";
import { Chips } from "../parts/chips.tsx";
import { OrderBar } from "./order-bar.tsx";
import { StandingOrders } from "./standing-orders.tsx";
import { Targets } from "./targets.tsx";
import { TelegramForm } from "./telegram.tsx";
import { Tracker } from "./tracker.tsx";
import { Written } from "./written.tsx";

/** One formation picked: what it is as last reported, what it can do, the order being written, and its dispatches. */
export function FormationSheet({ id }: { readonly id: FormationId }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const sheet = presentFormationSheet(view, id, w);
  if (!sheet) return <p class="section soft">{w.t("formation.unknown")}</p>;
  const mayOrder = sheet.commanded && desk.lobby.value.phase === "orders";
  return (
    <article class={`picked${mayOrder ? " picked--mine" : ""}`} aria-labelledby="picked-name">
      <header class="picked__head">
        <CounterMark kind={sheet.kind} side={sheet.side} />
        <div class="picked__name">
          <h2 id="picked-name" class="heading">
            {sheet.name}
          </h2>
          <p class="small soft">{sheet.subtitle}</p>
        </div>
        {mayOrder && (
          <button
            type="button"
            class="btn btn--small picked__next"
            aria-label={w.t("formation.nextLong")}
            onClick={() => say({ do: "pickNext", step: 1 })}
          >
            {w.t("formation.next")}
          </button>
        )}
        <button
          type="button"
          class="btn btn--small picked__all"
          aria-label={w.t("formation.allLong")}
          onClick={() => say({ do: "stepBack" })}
        >
          {w.t("formation.all")}
        </button>
      </header>
      <Chips chips={sheet.chips} />
      {mayOrder ? (
        <>
          <OrderBar formation={id} />
          <Targets />
          <TelegramForm />
          <Written formation={id} />
          <StandingOrders formation={id} />
        </>
      ) : (
        sheet.note !== "" && <p class="note">{sheet.note}</p>
      )}
      {sheet.commanded && <Tracker most={4} />}
    </article>
  );
}
