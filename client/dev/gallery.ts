import "../theme/tokens.css";
import { loadScenario } from "../../shared/scenarios/load.ts";
import type { BoardLanguage, BoardMode, Light } from "../present/board-picture.ts";
import { mountBoard } from "../stage/board.ts";
import { paintMarksSheet } from "./marks-sheet.ts";
import type { Sample } from "./sample-picture.ts";
import { samplePicture } from "./sample-picture.ts";

/*
 * Both boards with made-up pictures of the real scenarios, and every mark on one sheet: for looking at. Any situation is an address:
 * ?city=moscow&light=night&mode=projector&lang=ru&selected=pavlovsky&counters=40, or ?sheet=marks&lang=ru
 */
const asked = new URLSearchParams(location.search);
const sample: Sample = {
  light: (asked.get("light") ?? "day") as Light,
  mode: (asked.get("mode") ?? "play") as BoardMode,
  language: (asked.get("lang") ?? "en") as BoardLanguage,
  selected: asked.get("selected"),
  counters: Number(asked.get("counters") ?? Number.POSITIVE_INFINITY),
};
const cities = asked.has("city") ? [asked.get("city") ?? ""] : ["petrograd", "moscow"];

async function showBoard(city: string): Promise<void> {
  const host = document.createElement("div");
  host.className = "board";
  document.body.append(host);
  const scenario = loadScenario(city, "historical");
  const show = (next: Sample): void => board.show(samplePicture(scenario, next));
  const started = performance.now();
  const board = mountBoard(host, city, {
    onPick: (place) => {
      show({ ...sample, selected: place.id });
      board.focusOn(place);
    },
    onPickNothing: () => show({ ...sample, selected: null }),
  });
  show(sample);
  new ResizeObserver(() => board.resize()).observe(host);
  await board.ready;
  console.info(`${city}: first paint after ${Math.round(performance.now() - started)} ms`);
}

if (asked.get("sheet") === "marks") {
  const canvas = document.createElement("canvas");
  document.body.append(canvas);
  await paintMarksSheet(canvas, sample.language);
} else await Promise.all(cities.map(showBoard));
document.body.dataset["ready"] = "true";
