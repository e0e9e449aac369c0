import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../store/settings.ts";
import { SettingsIcon } from "../marks/settings-icon.tsx";
import { useText } from "../text-context.ts";
import { SettingsDialog } from "./settings-dialog.tsx";

const KEY = "o";

/** The way to the settings on pages without a match: a button, and the letter that does the same in a match. */
export function SettingsDoor({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
      if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !settings.shortCuts.peek()) return;
      if (event.key.toLowerCase() === KEY) setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [settings]);
  return (
    <>
      <button type="button" class="btn btn--small settings-door" onClick={() => setOpen(true)}>
        <SettingsIcon /> {t("settings.open")}
        {settings.shortCuts.value && (
          <span class="kbd" aria-hidden="true">
            {KEY.toUpperCase()}
          </span>
        )}
      </button>
      {isOpen && <SettingsDialog settings={settings} onClose={() => setOpen(false)} />}
    </>
  );
}
