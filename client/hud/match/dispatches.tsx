import { StandingOrders } from "./standing-orders.tsx";
import { Telegrams } from "./telegrams.tsx";
import { Tracker } from "./tracker.tsx";
import { Written } from "./written.tsx";

/** The dispatches tab: what is written and not yet sent, then what is on its way. */
export function Dispatches() {
  return (
    <div class="dispatches">
      <Written />
      <StandingOrders />
      <Tracker />
      <Telegrams />
    </div>
  );
}
