import { useState } from "preact/hooks";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import type { Trouble } from "../../store/doors.ts";
import type { Lobby, Session } from "../../store/session.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { QrCode } from "../parts/qr-code.tsx";
import { useText } from "../text-context.ts";

/** How others come in: the code, the link and its picture; and for the host the start. */
export function Invite({ lobby, session }: { readonly lobby: Lobby; readonly session: Session | null }) {
  const t = useText();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const people = lobby.seats.filter((seat) => seat.heldBy === "person").length;
  const link = `${location.origin}/m/${lobby.code}`;
  const start = async () => setTrouble((await session?.startMatch()) ?? null);
  return (
    <section class="invite" aria-labelledby="invite-title">
      <h2 id="invite-title" class="heading">
        {t("invite.title")}
      </h2>
      <div class="invite__ways">
        <QrCode text={link} label={t("invite.qr")} />
        <div>
          <p class="invite__code num">{lobby.code}</p>
          <p class="invite__link">{link}</p>
          <CopyButton text={link} />
        </div>
      </div>
      <p class="small soft">{t("invite.bots", { people })}</p>
      {session === null && <p>{t("invite.sitFirst")}</p>}
      {session !== null && lobby.iAmHost && (
        <button type="button" class="btn btn--primary btn--touch btn--block" onClick={() => void start()}>
          {t("invite.start")}
        </button>
      )}
      {session !== null && !lobby.iAmHost && <p role="status">{t("invite.waitForHost")}</p>}
      {trouble && (
        <p class="refusal" role="alert">
          {sentenceOfTrouble(trouble, t)}
        </p>
      )}
    </section>
  );
}
