import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { listenToKeys } from "../../input/keys.ts";
import { perform } from "../../input/perform.ts";
import { openWaitingQuestion } from "../../input/voting.ts";
import { listenToSounds } from "../../sound/listen.ts";
import type { MountBoard } from "../../store/board-port.ts";
import type { Desk } from "../../store/desk.ts";
import { isTelling, phaseShown } from "../../store/desk.ts";
import { DeskContext } from "../desk-context.ts";
import { GuideOverBoard } from "../guide/guide.tsx";
import { SettingsDialog } from "../settings/settings-dialog.tsx";
import { MatchBand } from "./band.tsx";
import { BoardArea } from "./board-area.tsx";
import { ConnectionBanner } from "./connection.tsx";
import { CouncilCardDialog } from "./council-card.tsx";
import { GaugeCard } from "./gauge-card.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { LiveRegion } from "./live-region.tsx";
import { Panel } from "./panel.tsx";
import { StoryPlayer } from "./player.tsx";
import { STOP_STYLE } from "./sheet-stops.ts";
import { OrganizationStrip } from "./strip.tsx";

type Props = { readonly desk: Desk; readonly mountBoard: MountBoard };

/** The one frame of a match: band, board, panel, organization. Phases and steps only show and hide its parts. */
export function Match({ desk, mountBoard }: Props) {
  const { t } = desk.wording;
  const view = desk.session.view.value;
  useEffect(() => listenToKeys(desk), [desk]);
  useEffect(() => listenToSounds(desk), [desk]);
  useEffect(() => effect(() => openWaitingQuestion(desk)), [desk]);
  if (!view) return <p class="waiting">{t("match.coming")}</p>;
  return (
    <DeskContext.Provider value={desk}>
      <a class="skip" href="#panel">
        {t("match.skipToPanel")}
      </a>
      <div class="frame">
        <div class={`match match--${phaseShown(desk)}`} style={STOP_STYLE}>
          <MatchBand />
          <GuideOverBoard />
          <BoardArea mountBoard={mountBoard} />
          <Panel />
          {isTelling(desk) ? <StoryPlayer /> : <OrganizationStrip />}
          <ConnectionBanner />
          <CouncilCardDialog />
          <GaugeCard />
          <KeysHelp />
          {desk.settingsOpen.value && <SettingsDialog settings={desk.settings} onClose={() => void perform({ do: "settings" }, desk)} />}
          <LiveRegion />
        </div>
      </div>
    </DeskContext.Provider>
  );
}
