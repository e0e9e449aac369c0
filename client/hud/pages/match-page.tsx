import { signal } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { inTone } from "../../i18n/translate.ts";
import { calendarWords } from "../../present/calendar-words.ts";
import { scenarioInTone } from "../../present/milder-scenario.ts";
import type { NamesToday } from "../../present/names-today.ts";
import { stepWords } from "../../present/step-words.ts";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import { wordingFor } from "../../present/wording.ts";
import { openDesk } from "../../store/desk.ts";
import type { MatchSeen, Trouble } from "../../store/doors.ts";
import { keepLastMatch } from "../../store/last-match.ts";
import type { Session } from "../../store/session.ts";
import { LobbyPage } from "../lobby/lobby-page.tsx";
import { Match } from "../match/match.tsx";
import { useText } from "../text-context.ts";
import type { Outside } from "./app.tsx";

type Props = { readonly code: string; readonly outside: Outside };

/** How often somebody who has not sat down yet looks who has. */
const LOOK_AGAIN_MS = 3_000;

/**
 * The page of one match. Whoever has a seat here comes back to it at once; whoever has not sees the seats. The lobby turns into the match when
 * the host starts it.
 */
export function MatchPage({ code, outside }: Props) {
  const t = useText();
  const [session, setSession] = useState<Session | null>(null);
  const [seen, setSeen] = useState<MatchSeen | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    void outside.doors.resume(code).then((resumed) => (resumed ? setSession(resumed) : lookIn()));
    const lookIn = async () => {
      const found = await outside.doors.look(code);
      if (found.ok) setSeen(found.value);
      else setTrouble(found.error);
    };
  }, [code, outside]);
  const waits = session === null && seen !== null;
  useEffect(() => {
    if (!waits) return;
    const looking = setInterval(() => {
      void outside.doors.look(code).then((found) => found.ok && setSeen(found.value));
    }, LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, [code, outside, waits]);

  const sit = async (seat: string, nickname: string) => {
    const sat = await outside.doors.sit(code, seat, nickname);
    setTrouble(sat.ok ? null : sat.error);
    if (sat.ok) setSession(sat.value);
  };

  const lobby = session?.lobby.value ?? seen?.lobby;
  const scenario = session?.scenario ?? seen?.scenario;
  if (session && session.lobby.value.phase !== "lobby") return <SeatedMatch session={session} outside={outside} />;
  if (session === null && lobby?.debrief) return <Over debrief={lobby.debrief} />;
  if (lobby && scenario) return <LobbyPage lobby={lobby} scenario={scenario} session={session} trouble={trouble} onSit={sit} />;
  return (
    <main class="page page--slip">
      {trouble ? (
        <>
          <h1 class="title">{t("match.notThere")}</h1>
          <p role="alert">{sentenceOfTrouble(trouble, t)}</p>
          <a class="btn btn--primary" href="/">
            {t("notFound.home")}
          </a>
        </>
      ) : (
        <p class="waiting">{t("match.coming")}</p>
      )}
    </main>
  );
}

/** For those who come when all is over and had no seat. */
function Over({ debrief }: { readonly debrief: string }) {
  const t = useText();
  return (
    <main class="page page--slip">
      <h1 class="title">{t("match.over")}</h1>
      <p>{t("match.overLead")}</p>
      <a class="btn btn--primary" href={debrief}>
        {t("ending.debrief")}
      </a>
    </main>
  );
}

/** The desk is opened once for a session and put away with it. */
function SeatedMatch({ session, outside }: { readonly session: Session; readonly outside: Outside }) {
  const t = useText();
  const desk = useMemo(() => {
    const { scenario, seat, lobby } = session;
    const party = scenario.seats.find((each) => each.id === seat)?.party ?? "between";
    const namesToday = signal<NamesToday>({});
    void outside.namesToday(scenario.id).then((names) => {
      namesToday.value = names;
    });
    const { tone, step } = lobby.peek();
    const said = calendarWords(inTone(t, tone), () => outside.settings.calendar.value);
    const wording = wordingFor(scenarioInTone(scenario, tone), stepWords(said, step, party), (name) => namesToday.value[name]);
    return openDesk(session, { ...outside, wording, namesToday });
  }, [session, outside, t]);
  useEffect(() => {
    document.title = t("match.title", { city: session.scenario.title.en });
    return () => desk.close();
  }, [desk, session, t]);
  const { code, phase } = session.lobby.value;
  useEffect(() => {
    keepLastMatch(outside.longStorage, phase === "ended" ? null : { code, city: session.scenario.title.en });
  }, [outside, session, code, phase]);
  return <Match desk={desk} mountBoard={outside.mountBoard} />;
}
