import type { TrackerLine } from "../../present/dispatches.ts";
import { presentDispatches } from "../../present/dispatches.ts";
import { useView, useWording } from "../desk-context.ts";

/** The seat's dispatches on their way: filled is known, a ring is under way, a cross is known lost. `most` shortens the list. */
export function Tracker({ most = 99 }: { readonly most?: number }) {
  const w = useWording();
  const view = useView();
  const lines = presentDispatches(view, w);
  if (view.side === null) return <p class="section soft">{w.t("dispatches.between")}</p>;
  return (
    <section class="tracker-part" aria-label={w.t("dispatches.title")}>
      <p class="tracker-part__head">
        <span class="caps">{w.t("dispatches.title")}</span>
        <span class="small soft">
          {w.t("dispatches.counts", { given: view.orders.given, allowed: view.orders.allowed, operations: view.operationsLeft })}
        </span>
      </p>
      {lines.length === 0 ? (
        <p class="small soft">{w.t("dispatches.none")}</p>
      ) : (
        <ul class="tracker">
          {lines.slice(0, most).map((line) => (
            <TrackerRow key={line.id} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TrackerRow({ line }: { readonly line: TrackerLine }) {
  return (
    <li class="tracker__line">
      <p class="tracker__what">
        {line.what}
        <small>{line.how}</small>
      </p>
      <ol class="steps" aria-hidden="true">
        {line.steps.map((step) => (
          <li key={step.step} class={step.state === "open" ? undefined : `is-${step.state}`}>
            {step.label}
          </li>
        ))}
      </ol>
    </li>
  );
}
