import type { ComponentChildren } from "preact";
import { CHAPTERS } from "../chapters/chapters.ts";
import { sayInEnglish as say } from "../say.ts";

/** The running head and what stands below it; while the match is read, an empty sheet with the same rules. */
export function Frame({ children, isBusy = false }: { readonly children?: ComponentChildren; readonly isBusy?: boolean }) {
  return (
    <div class="deb">
      <a class="skip" href={`#${CHAPTERS[0]?.id ?? ""}-title`}>
        {say("page.skip")}
      </a>
      <header class="runhead">
        <a class="runhead__name" href="/" title={say("page.home")}>
          {say("page.name")}
        </a>
        <span class="runhead__place">{say("page.place")}</span>
        <span class="chip runhead__styles">{say("page.bothStyles")}</span>
      </header>
      <main aria-busy={isBusy}>{isBusy ? <p class="waiting">{say("page.loading")}</p> : children}</main>
    </div>
  );
}
