import { useEffect, useRef, useState } from "preact/hooks";
import type { PublicView } from "../../../shared/model/view.ts";
import { inTone } from "../../i18n/translate.ts";
import { presentBulletins } from "../../present/bulletins.ts";
import { wordingFor } from "../../present/wording.ts";
import type { MountBoard } from "../../store/board-port.ts";
import type { Lobby } from "../../store/session.ts";
import type { Settings } from "../../store/settings.ts";
import type { Watch } from "../../store/watch.ts";
import { TextContext, useText } from "../text-context.ts";
import { Bulletins } from "./bulletins.tsx";
import { JoinCard } from "./join-card.tsx";
import { PublicBoard } from "./public-board.tsx";
import { PublicPlaces } from "./public-places.tsx";
import { useScreenKeys } from "./use-screen-keys.ts";
import { WallBand } from "./wall-band.tsx";

type Props = { readonly watch: Watch; readonly mountBoard: MountBoard; readonly settings: Settings };

/** The wall of a class: the public board, who may still join, and two front pages on the last turn. The same content as text on a small screen. */
export function Projector({ watch, mountBoard, settings }: Props) {
  const t = useText();
  const lobby = watch.lobby.value;
  const view = watch.view.value;
  if (lobby === null || view === null) return <p class="waiting">{t("watch.coming")}</p>;
  return (
    <TextContext.Provider value={inTone(t, lobby.tone)}>
      <Wall watch={watch} lobby={lobby} view={view} mountBoard={mountBoard} settings={settings} />
    </TextContext.Provider>
  );
}

function Wall({ watch, mountBoard, settings, lobby, view }: Props & { readonly lobby: Lobby; readonly view: PublicView }) {
  const t = useText();
  const shortCuts = settings.shortCuts.value;
  const page = useRef<HTMLDivElement>(null);
  const [blank, setBlank] = useState(false);
  const screen = useScreenKeys(page, () => setBlank((is) => !is), shortCuts);
  const w = wordingFor(watch.scenario, t);
  useEffect(() => {
    document.title = t("watch.pageTitle", { city: watch.scenario.title.en });
  }, [t, watch]);
  return (
    <div ref={page} class="wall">
      <WallBand
        lobby={lobby}
        view={view}
        w={w}
        isLost={watch.connection.value.state === "lost"}
        shortCuts={shortCuts}
        onBlank={() => setBlank(true)}
        {...screen}
      />
      <main class="wall__board" aria-label={t("watch.board")}>
        <PublicBoard scenario={watch.scenario} lobby={lobby} view={view} mountBoard={mountBoard} />
        <PublicPlaces view={view} w={w} />
      </main>
      <aside class="wall__column" aria-label={t("bulletin.title")}>
        <JoinCard lobby={lobby} view={view} w={w} />
        <Bulletins pages={presentBulletins(view, w)} />
      </aside>
      {blank && (
        <button type="button" class="wall__blank" onClick={() => setBlank(false)}>
          {t("watch.isBlank")}
        </button>
      )}
    </div>
  );
}
