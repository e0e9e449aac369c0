import type { ComponentChildren } from "preact";
import { SettingsDoor } from "../../hud/settings/settings-door.tsx";
import { english } from "../../i18n/translate.ts";
import type { Settings } from "../../store/settings.ts";
import { CHAPTERS } from "../chapters/chapters.ts";
import { sayInEnglish as say } from "../say.ts";

type Props = { readonly settings: Settings; readonly children?: ComponentChildren; readonly isBusy?: boolean };

/** The running head and what stands below it; while the match is read, an empty sheet with the same rules. */
export function Frame({ settings, children, isBusy = false }: Props) {
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
        <span class="row runhead__styles">
          <span class="chip runhead__calendar">{english(`calendar.${settings.calendar.value}`)}</span>
          <SettingsDoor settings={settings} />
        </span>
      </header>
      <main aria-busy={isBusy}>{isBusy ? <p class="waiting">{say("page.loading")}</p> : children}</main>
    </div>
  );
}
