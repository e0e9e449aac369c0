import { useEffect, useState } from "preact/hooks";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import type { Trouble } from "../../store/doors.ts";
import type { Watch } from "../../store/watch.ts";
import { Projector } from "../projector/projector.tsx";
import { useText } from "../text-context.ts";
import type { Outside } from "./app.tsx";

/** How long a screen that nobody stands at waits before it knocks again. */
const KNOCK_AGAIN_MS = 4_000;

/** The page that watches a match: on a wall, or on anybody's screen. It comes back by itself; only a dead link ends it. */
export function WatchPage({ id, outside }: { readonly id: string; readonly outside: Outside }) {
  const t = useText();
  const [watch, setWatch] = useState<Watch | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    let isLeft = false;
    let opened: Watch | null = null;
    let knocking: ReturnType<typeof setTimeout> | undefined;
    const knock = async () => {
      const given = await outside.doors.watch(id);
      if (given.ok) opened = given.value;
      if (isLeft) return opened?.leave();
      setTrouble(given.ok ? null : given.error);
      setWatch(opened);
      if (!given.ok && given.error.code !== "unknownWatchLink") knocking = setTimeout(knock, KNOCK_AGAIN_MS);
    };
    void knock();
    return () => {
      isLeft = true;
      clearTimeout(knocking);
      opened?.leave();
    };
  }, [id, outside]);
  if (watch && watch.connection.value.state !== "gone")
    return <Projector watch={watch} mountBoard={outside.mountBoard} settings={outside.settings} />;
  return (
    <main class="page page--slip">
      {watch === null && trouble === null ? (
        <p class="waiting">{t("watch.coming")}</p>
      ) : (
        <>
          <h1 class="title">{t(watch ? "watch.closed" : "watch.notThere")}</h1>
          {trouble && <p role="alert">{sentenceOfTrouble(trouble, t)}</p>}
          <a class="btn btn--primary" href="/">
            {t("notFound.home")}
          </a>
        </>
      )}
    </main>
  );
}
