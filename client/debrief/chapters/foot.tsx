import { ABOUT_THE_MAIN_SOURCE, WHAT_CAME_AFTER } from "../../../shared/history/about.ts";
import { useReading } from "../reading.ts";

/** Whose view it is, what came after, and the seed. */
export function Foot() {
  const { say, match } = useReading();
  return (
    <footer class="foot">
      <p>
        <b>{say("page.mainSource")}.</b> {ABOUT_THE_MAIN_SOURCE}
      </p>
      <p>
        <b>{say("page.after")}.</b> {WHAT_CAME_AFTER}
      </p>
      <p class="soft">{say("page.foot", { seed: match.record.seed })}</p>
    </footer>
  );
}
