import { useState } from "preact/hooks";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import type { Trouble } from "../../store/doors.ts";
import type { Lobby, Session } from "../../store/session.ts";
import { useText } from "../text-context.ts";
import { CopyButton } from "./copy-button.tsx";
import { QrCode } from "./qr-code.tsx";

/** Names that a machine has for itself alone. */
const OWN_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** For the host, in the lobby and during play: the page for a projector, its address, and its end. Everybody else sees that somebody watches. */
export function WatchLink({ lobby, session }: { readonly lobby: Lobby; readonly session: Session }) {
  const t = useText();
  const [path, setPath] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isOpen = lobby.spectators !== null;
  if (!lobby.iAmHost && !isOpen) return null;
  const set = async (open: boolean) => {
    const answer = await session.setWatchLink(open);
    setTrouble(answer.ok ? null : answer.error);
    if (answer.ok) setPath(answer.value);
  };
  return (
    <section class="section watch-link" aria-labelledby="watch-link-title">
      <h2 id="watch-link-title" class="subhead">
        {t("link.title")}
      </h2>
      {isOpen && <p class="small">{t("link.watching", { count: lobby.spectators ?? 0 })}</p>}
      {lobby.iAmHost && <p class="small soft">{t("link.lead")}</p>}
      {lobby.iAmHost && isOpen && path !== null && <Address link={`${location.origin}${path}`} />}
      {lobby.iAmHost && (
        <div class="row">
          {(path === null || !isOpen) && (
            <button type="button" class="btn" onClick={() => void set(true)}>
              {t(isOpen ? "link.show" : "link.open")}
            </button>
          )}
          {isOpen && (
            <button type="button" class="btn" onClick={() => void set(false)}>
              {t("link.close")}
            </button>
          )}
        </div>
      )}
      {trouble && (
        <p class="refusal" role="alert">
          {sentenceOfTrouble(trouble, t)}
        </p>
      )}
    </section>
  );
}

function Address({ link }: { readonly link: string }) {
  const t = useText();
  return (
    <div class="watch-link__ways">
      <QrCode text={link} label={t("link.qr")} />
      <div>
        <p class="invite__link">{link}</p>
        <CopyButton text={link} />
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {t("link.go")}
          </a>
        </p>
        {OWN_NAMES.has(location.hostname) && <p class="small">{t("link.localhost", { host: location.hostname })}</p>}
      </div>
    </div>
  );
}
