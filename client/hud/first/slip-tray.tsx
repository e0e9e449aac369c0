import type { DeskSlip } from "../../present/slips.ts";
import { presentSlips } from "../../present/slips.ts";
import { useView, useWording } from "../desk-context.ts";

/** As many sent slips lie spread on the desk; all are in the list of slips. */
const MOST_SPREAD = 3;
/** A pile is drawn with so many edges, however high it is. */
const MOST_EDGES = 4;

/** The slips on the desk: those written and sent, with what is known of each as a stamp, and those left as a pile. */
export function SlipTray() {
  const w = useWording();
  const tray = presentSlips(useView(), w);
  if (tray === null)
    return (
      <section class="tray">
        <h2 class="caps">{w.t("slips.title")}</h2>
        <p class="soft">{w.t("strip.between")}</p>
      </section>
    );
  const spread = tray.slips.slice(0, MOST_SPREAD).reverse();
  return (
    <section class="tray">
      <h2 class="caps">{w.t("slips.title")}</h2>
      <div class="tray__top">
        {spread.length > 0 && (
          <ul class={`tray__slips tray__slips--${spread.length}`}>
            {spread.map((slip) => (
              <SmallSlip key={slip.key} slip={slip} />
            ))}
          </ul>
        )}
        <p class={`tray__pile${tray.left === 0 ? " is-empty" : ""}`}>
          {Array.from({ length: Math.min(tray.left, MOST_EDGES) - 1 }, (_, edge) => (
            <i key={edge} class="tray__edge" aria-hidden="true" />
          ))}
          <span class="tray__left">{w.t("slips.left", { left: tray.left })}</span>
        </p>
      </div>
      <p class="tray__sentence">{tray.sentence}</p>
    </section>
  );
}

function SmallSlip({ slip }: { readonly slip: DeskSlip }) {
  const w = useWording();
  return (
    <li class={`small-slip small-slip--${slip.stamp.tone}`} title={w.t("slips.spoken", { ...slip, stamp: slip.stamp.word })}>
      <span class="small-slip__head" aria-hidden="true">
        {w.t("telegram.title")} <span>{slip.time}</span>
      </span>
      <span class="small-slip__lines" aria-hidden="true">
        <span>{slip.to}</span>
        <span>{slip.act}</span>
      </span>
      <span class="stamp" aria-hidden="true">
        {slip.stamp.word}
      </span>
      <span class="heard-only">{w.t("slips.spoken", { time: slip.time, to: slip.to, act: slip.act, stamp: slip.stamp.word })}</span>
    </li>
  );
}
