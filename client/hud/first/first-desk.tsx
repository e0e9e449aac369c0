import { SlipTray } from "./slip-tray.tsx";
import { Units } from "./units.tsx";

/** The desk of first play under the board: the seat's units at the left, its slips at the right. */
export function FirstDesk() {
  return (
    <footer class="strip first-desk">
      <Units />
      <SlipTray />
    </footer>
  );
}
