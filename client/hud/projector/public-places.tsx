import type { PublicView } from "../../../shared/model/view.ts";
import { publicHolders } from "../../present/public-board.ts";
import type { Wording } from "../../present/wording.ts";
import { PartySwatch } from "../marks/site-mark.tsx";

/** The legend of the board and, for a small screen and for those who hear the page, every place under its holder. */
export function PublicPlaces({ view, w }: { readonly view: PublicView; readonly w: Wording }) {
  return (
    <section class="wall__places" aria-label={w.t("watch.places")}>
      {publicHolders(w.scenario, view).map(({ holder, places }) => (
        <div key={holder} class="wall__holding">
          <h2 class="wall__holder">
            <PartySwatch party={holder ?? "between"} />
            {holder === null ? w.t("watchHolds.nobody") : w.t(`watchHolds.${holder}`, { name: w.side(holder) })}
          </h2>
          <p class="wall__list">{places.length === 0 ? w.t("watch.none") : places.join(", ")}</p>
        </div>
      ))}
    </section>
  );
}
