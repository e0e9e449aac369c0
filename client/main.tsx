import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./hud/pages/app.tsx";
import { doubledEnglish, english } from "./i18n/translate.ts";
import { NetworkDoors } from "./net/doors.ts";
import { followAddress, route } from "./store/route.ts";
import { loadSettings } from "./store/settings.ts";
import "./theme/tokens.css";
import "./theme/fonts.ts";
import "./hud/styles/all.css";

/** A browser may forbid storage; then nothing is kept beyond this page, and everything else works. */
function storageOf(name: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return globalThis[name];
  } catch {
    return null;
  }
}

/** The citation of a fact, with all of history fetched at the first question. */
async function citeFact(id: string) {
  const [{ factOf }, { citeOf, shortCiteOf }] = await Promise.all([
    import("../shared/history/facts.ts"),
    import("../shared/history/cite.ts"),
  ]);
  const fact = factOf(id);
  return fact ? { short: shortCiteOf(fact), full: citeOf(fact) } : null;
}

/** What has another name now; the list comes when a match opens. */
async function namesToday(city: string) {
  return (await import("../shared/history/names-today.ts")).namesTodayOf(city);
}

const stress = new URLSearchParams(location.search);
const doors = new NetworkDoors(location.origin, storageOf("localStorage"));
followAddress();
// The board is the largest part: it travels while a match is joined, or while its seats are looked at. Whoever mounts it hears if it does not come.
effect(() => {
  if (route.value.page === "match") import("./stage/board.ts").catch(() => {});
});
if (import.meta.env.DEV && stress.has("text")) document.documentElement.style.fontSize = `${stress.get("text")}%`;

const root = document.getElementById("app");
if (root) {
  render(
    <App
      outside={{
        doors,
        listScenarios: async () => {
          const listed = await doors.api.scenarios();
          return listed.ok ? listed.value : null;
        },
        mountBoard: async (host, city, handlers) => (await import("./stage/board.ts")).mountBoard(host, city, handlers),
        paintPlate: async (canvas, city) => (await import("./paint-plate.ts")).paintPlate(canvas, city),
        citeFact,
        namesToday,
        settings: loadSettings(storageOf("localStorage")),
        storage: storageOf("sessionStorage"),
        longStorage: storageOf("localStorage"),
        t: import.meta.env.DEV && stress.get("strings") === "double" ? doubledEnglish : english,
      }}
    />,
    root,
  );
}
