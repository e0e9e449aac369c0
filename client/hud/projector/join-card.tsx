import type { PublicView } from "../../../shared/model/view.ts";
import { endingHeadline } from "../../present/ending.ts";
import type { Wording } from "../../present/wording.ts";
import type { Lobby } from "../../store/session.ts";
import { QrCode } from "../parts/qr-code.tsx";

type Props = { readonly lobby: Lobby; readonly view: PublicView; readonly w: Wording };

/** How to come in, and how many sit; once all is over, how it ended and where the debrief is. */
export function JoinCard({ lobby, view, w }: Props) {
  const people = lobby.seats.filter((seat) => seat.heldBy !== "bot").length;
  if (lobby.debrief !== null) {
    const link = `${location.origin}${lobby.debrief}`;
    return (
      <section class="join-card">
        <QrCode text={link} label={w.t("watch.debriefQr")} />
        <div>
          <p class="join-card__end">{view.ending ? endingHeadline(view.ending, w) : w.t("match.over")}</p>
          <p>
            <a href={link}>{w.t("watch.debrief")}</a>
          </p>
        </div>
      </section>
    );
  }
  if (lobby.solo) return <p class="join-card join-card--alone">{w.t("watch.alone")}</p>;
  return (
    <section class="join-card">
      <QrCode text={`${location.origin}/m/${lobby.code}`} label={w.t("watch.qr")} />
      <div>
        <p>{w.t("watch.join", { host: location.host })}</p>
        <p class="join-card__code num">{`${lobby.code.slice(0, 3)} ${lobby.code.slice(3)}`}</p>
        <p class="join-card__people">{w.t("watch.people", { people, free: lobby.seats.length - people })}</p>
      </div>
    </section>
  );
}
