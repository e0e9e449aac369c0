import "../theme/tokens.css";
import { loadScenario } from "../../shared/scenarios/load.ts";
import type { BoardLanguage, BoardMode, Light } from "../present/board-picture.ts";
import { mountBoard } from "../stage/board.ts";
import type { Sample } from "./sample-picture.ts";
import { samplePicture } from "./sample-picture.ts";

/*
 * Both boards with made-up pictures of the real scenarios, for looking at. Any situation is an address:
 * ?city=moscow&light=night&mode=projector&lang=ru&selected=pavlovsky&bare=1&frame=956x660
 */
const asked = new URLSearchParams(location.search);
const city = asked.get("city") === "moscow" ? "moscow" : "petrograd";
const sample: Sample = {
  light: (asked.get("light") ?? "day") as Light,
  mode: (asked.get("mode") ?? "play") as BoardMode,
  language: (asked.get("lang") ?? "en") as BoardLanguage,
  selected: asked.get("selected"),
};
document.body.classList.toggle("bare", asked.has("bare"));

const host = document.getElementById("board");
if (!host) throw new Error("the page has no place for the board");
const [width, height] = (asked.get("frame") ?? "").split("x").map(Number);
if (width && height) host.style.cssText = `inset:auto;left:0;top:0;width:${width}px;height:${height}px`;

const scenario = loadScenario(city, "historical");
const started = performance.now();
const board = mountBoard(host, city, {
  onPick: (place) => {
    show({ ...sample, selected: place.id });
    board.focusOn(place);
  },
  onPickNothing: () => show({ ...sample, selected: null }),
});

function show(next: Sample): void {
  board.show(samplePicture(scenario, next));
}

show(sample);
new ResizeObserver(() => board.resize()).observe(host);
for (const direction of [1, -1] as const) {
  const button = document.createElement("button");
  button.textContent = direction === 1 ? "+" : "−";
  button.addEventListener("click", () => board.zoom(direction));
  document.getElementById("tools")?.append(button);
}
await board.ready;
console.info(`first paint ${Math.round(performance.now() - started)} ms`);
document.body.dataset["ready"] = "true";
Object.assign(globalThis, { board });
