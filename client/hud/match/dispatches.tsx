import { useWording } from "../desk-context.ts";
import { StandingOrders } from "./standing-orders.tsx";
import { Telegrams } from "./telegrams.tsx";
import { Tracker } from "./tracker.tsx";
import { Written } from "./written.tsx";

/** The dispatches tab: what is written and not yet sent, then what is on its way. */
export function Dispatches() {
  const { t } = useWording();
  return (
    <div class="dispatches">
      <h2 class="heard-only">{t("tab.dispatches")}</h2>
      <Written />
      <StandingOrders />
      <Tracker />
      <Telegrams />
    </div>
  );
}
