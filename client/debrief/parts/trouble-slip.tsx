import { english, isTextKey } from "../../i18n/translate.ts";
import { sayInEnglish as say } from "../say.ts";

/** Why the debrief is not here, and the one thing to do. */
export function TroubleSlip({ trouble, onAgain }: { readonly trouble: string; readonly onAgain: () => void }) {
  return (
    <section class="trouble" role="alert">
      <h1 class="title">{say("trouble.title")}</h1>
      <p>{sentenceOf(trouble)}</p>
      <p class="row">
        <button type="button" class="btn btn--primary" onClick={onAgain}>
          {say("trouble.again")}
        </button>
        <a class="btn" href="/">
          {say("page.home")}
        </a>
      </p>
    </section>
  );
}

/** The doors' own sentences serve here too; only a record that cannot be read is the debrief's own trouble. */
function sentenceOf(trouble: string): string {
  const key = `trouble.${trouble}`;
  return isTextKey(key) ? english(key) : say("trouble.broken");
}
