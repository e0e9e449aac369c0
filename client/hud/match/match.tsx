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
import { FirstDesk } from "../first/first-desk.tsx";
import { FirstPanel } from "../first/first-panel.tsx";
import { VoteCard } from "../first/vote-card.tsx";
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

/** The one frame of a match: band, board, panel, and at the foot the organization. First play has a calmer panel, and a desk at the foot. */
export function Match({ desk, mountBoard }: Props) {
  const { t } = desk.wording;
  const isFirst = desk.lobby.value.step === "first";
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
        <div class={`match match--${phaseShown(desk)}${isFirst ? " match--first" : ""}`} style={STOP_STYLE}>
          <MatchBand />
          <GuideOverBoard />
          <BoardArea mountBoard={mountBoard} />
          {isFirst ? <FirstPanel /> : <Panel />}
          <Foot desk={desk} isFirst={isFirst} />
          <ConnectionBanner />
          {isFirst ? <VoteCard /> : <CouncilCardDialog />}
          <GaugeCard />
          <KeysHelp />
          {desk.settingsOpen.value && <SettingsDialog settings={desk.settings} onClose={() => void perform({ do: "settings" }, desk)} />}
          <LiveRegion />
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** Under the board: the telling while it goes on, else what lies ready there. */
function Foot({ desk, isFirst }: { readonly desk: Desk; readonly isFirst: boolean }) {
  if (isTelling(desk)) return <StoryPlayer />;
  return isFirst ? <FirstDesk /> : <OrganizationStrip />;
}
