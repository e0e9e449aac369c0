import { useEffect, useState } from "preact/hooks";
import type { SeatId } from "../../../shared/model/ids.ts";
import type { PublicScenario } from "../../../shared/model/view.ts";
import { inTone } from "../../i18n/translate.ts";
import { presentSeats } from "../../present/seats.ts";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import { wordingFor } from "../../present/wording.ts";
import type { Trouble } from "../../store/doors.ts";
import type { Lobby, Session } from "../../store/session.ts";
import { WatchLink } from "../parts/watch-link.tsx";
import { useText } from "../text-context.ts";
import { Invite } from "./invite.tsx";
import { SeatColumns } from "./seat-columns.tsx";
import { SeatPaper } from "./seat-paper.tsx";

type Props = {
  readonly lobby: Lobby;
  readonly scenario: PublicScenario;
  /** Null until this person has sat down. */
  readonly session: Session | null;
  readonly trouble: Trouble | null;
  readonly onSit: (seat: SeatId, nickname: string) => Promise<void>;
};

/** Choose a seat, see who else sits, and for the host: the code, the link and the start. */
export function LobbyPage({ lobby, scenario, session, trouble, onSit }: Props) {
  const t = inTone(useText(), lobby.tone);
  const w = wordingFor(scenario, t);
  const seats = presentSeats(lobby, session?.seat ?? null, w);
  const [picked, setPicked] = useState<SeatId | null>(null);
  useEffect(() => {
    document.title = t("lobby.pageTitle", { city: scenario.title.en });
  }, [t, scenario]);
  const shown = picked ?? session?.seat ?? seats.find((seat) => seat.free)?.id ?? seats[0]?.id;
  return (
    <div class="page lobby">
      <header class="runhead">
        <a class="runhead__name" href="/">
          {t("app.name")}
        </a>
        <h1 class="runhead__place">{t(lobby.solo ? "lobby.solo" : "lobby.title", { city: scenario.title.en })}</h1>
        {!lobby.solo && <span class="runhead__code num">{lobby.code}</span>}
      </header>
      <main>
        <p class="content-note">
          <b>{t("content.title")}</b> {t("content.note")}
        </p>
        <SeatColumns seats={seats} picked={shown ?? null} scenario={scenario} onPick={setPicked} />
        {trouble && (
          <p class="refusal" role="alert">
            {sentenceOfTrouble(trouble, t)}
          </p>
        )}
        <div class={`lobby__low${lobby.solo ? " lobby__low--solo" : ""}`}>
          {shown !== undefined && <SeatPaper key={shown} seat={shown} lobby={lobby} session={session} w={w} onSit={onSit} />}
          {!lobby.solo && (
            <div class="lobby__doors">
              <Invite lobby={lobby} session={session} />
              {session !== null && <WatchLink lobby={lobby} session={session} />}
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
