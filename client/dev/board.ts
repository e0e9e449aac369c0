import { loadScenario } from "../../shared/scenarios/load.ts";
import type { BoardLanguage, BoardMode, Light } from "../present/board-picture.ts";
import { mountBoard } from "../stage/board.ts";
import type { Sample } from "./sample-picture.ts";
import { samplePicture } from "./sample-picture.ts";

/** The real board of a city with a made-up picture: ?city=moscow&light=night&mode=projector&lang=ru&selected=pavlovsky&counters=40&fog=off */
export async function showBoard(city: string, asked: URLSearchParams): Promise<void> {
  const sample: Sample = {
    light: (asked.get("light") ?? "day") as Light,
    mode: (asked.get("mode") ?? "play") as BoardMode,
    language: (asked.get("lang") ?? "en") as BoardLanguage,
    selected: asked.get("selected"),
    counters: Number(asked.get("counters") ?? Number.POSITIVE_INFINITY),
    fog: asked.get("fog") !== "off",
  };
  const host = document.createElement("div");
  host.className = "gallery-board";
  document.body.append(host);
  const scenario = loadScenario(city, "historical");
  const show = (next: Sample): void => board.show(samplePicture(scenario, next));
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
}
