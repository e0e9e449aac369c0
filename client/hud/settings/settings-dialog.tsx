import { CALENDARS, type Settings } from "../../store/settings.ts";
import { Choice } from "../parts/choice.tsx";
import { Modal } from "../parts/modal.tsx";
import { Switch } from "../parts/switch.tsx";
import { useText } from "../text-context.ts";

type Props = { readonly settings: Settings; readonly onClose: () => void };

/** Everything a reader can set for this browser, in one place: on the first page, in the lobby and in the match the same. */
export function SettingsDialog({ settings, onClose }: Props) {
  const t = useText();
  return (
    <Modal label={t("settings.title")} className="help" onClose={onClose}>
      <div class="card__head">
        <h2 class="heading">{t("settings.title")}</h2>
        <p class="small soft">{t("settings.kept")}</p>
      </div>
      <div class="card__body settings">
        <Reading settings={settings} />
        <Switch setting={settings.adjutant} words={t("settings.adjutant")} />
        <Switch setting={settings.shortCuts} words={t("settings.shortCuts")} />
        <Switch setting={settings.sounds} words={t("settings.sounds")} />
        <Switch setting={settings.guide} words={t("settings.guide")} />
      </div>
      <div class="card__foot">
        <button type="button" class="btn btn--primary" onClick={onClose}>
          {t("settings.close")}
        </button>
      </div>
    </Modal>
  );
}

type Part = Pick<Props, "settings">;

/** How names, dates and the telling of a turn are put. */
function Reading({ settings }: Part) {
  const t = useText();
  const { namesOfToday, russianNames, calendar, tellingSpeed } = settings;
  return (
    <>
      <Choice
        name={t("settings.names")}
        value={namesOfToday.value ? "today" : "then"}
        options={(["then", "today"] as const).map((value) => ({ value, label: t(`settings.names.${value}`) }))}
        onChoose={(value) => {
          namesOfToday.value = value === "today";
        }}
      />
      <Choice
        name={t("settings.language")}
        value={russianNames.value ? "ru" : "en"}
        options={(["en", "ru"] as const).map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        onChoose={(value) => {
          russianNames.value = value === "ru";
        }}
      />
      <Choice
        name={t("settings.calendar")}
        value={calendar.value}
        options={CALENDARS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
        onChoose={(value) => {
          calendar.value = CALENDARS.find((each) => each === value) ?? "both";
        }}
      />
      <Choice
        name={t("settings.speed")}
        value={String(tellingSpeed.value)}
        options={(["1", "2"] as const).map((value) => ({ value, label: t(`settings.speed.${value}`) }))}
        onChoose={(value) => {
          tellingSpeed.value = value === "2" ? 2 : 1;
        }}
      />
    </>
  );
}
