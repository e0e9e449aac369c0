import { useState } from "preact/hooks";
import type { SeatId } from "../../../shared/model/ids.ts";
import { SHARES_ID } from "../../../shared/model/orders.ts";
import { presentPool, whyNotShare } from "../../present/pool.ts";
import { useIntent, useView, useWording } from "../desk-context.ts";
import { ReasonedButton } from "../parts/reasoned-button.tsx";

/** How the side's orders are shared among its seats. Only the staff can change it. */
export function PoolShare({ mayOrder }: { readonly mayOrder: boolean }) {
  const w = useWording();
  const say = useIntent();
  const pool = presentPool(useView(), w);
  const [wanted, setWanted] = useState<Readonly<Record<SeatId, number>>>({});
  if (pool === null) return null;
  const mayChange = mayOrder && pool.mayShare;
  const shares = Object.fromEntries(pool.shares.map((each) => [each.seat, wanted[each.seat] ?? each.share]));
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  return (
    <section class="section">
      <h2 class="subhead">{w.t("pool.title")}</h2>
      <p class="small soft">{w.t(pool.mayShare ? "pool.leadStaff" : "pool.lead", { total: pool.total })}</p>
      <ul class="ledger">
        {pool.shares.map((each) => (
          <li key={each.seat}>
            <label for={`share-${each.seat}`}>{each.name}</label>
            {mayChange ? (
              <input
                id={`share-${each.seat}`}
                class="ledger__end num"
                type="number"
                min={0}
                max={pool.total}
                value={shares[each.seat]}
                onInput={(event) => setWanted({ ...wanted, [each.seat]: Math.max(0, Math.trunc(event.currentTarget.valueAsNumber || 0)) })}
              />
            ) : (
              <output id={`share-${each.seat}`} class="ledger__end num">
                {each.share}
              </output>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <p class="row row--between">
          <span class={`small${sum > pool.total ? " is-down" : " soft"}`}>{w.t("pool.sum", { sum, total: pool.total })}</span>
          {pool.sharedOut && (
            <button
              type="button"
              class="btn btn--small"
              aria-label={w.t("written.takeBackThis", { what: w.t("pool.title") })}
              onClick={() => {
                setWanted({});
                say({ do: "takeBack", order: SHARES_ID });
              }}
            >
              {w.t("written.takeBack")}
            </button>
          )}
          <ReasonedButton
            look="btn--small"
            whyNot={whyNotShare(pool, shares, Object.keys(wanted).length > 0, w)}
            onPress={() => say({ do: "share", shares })}
          >
            {w.t("pool.share")}
          </ReasonedButton>
        </p>
      )}
    </section>
  );
}
