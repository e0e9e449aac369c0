import { render } from "preact";
import "../theme/tokens.css";
import "../theme/fonts.ts";
import "../hud/styles/all.css";
import "./gallery.css";
import { showBoard } from "./board.ts";
import { CHAPTERS } from "./specimens/all.ts";
import type { Specimen } from "./specimens/specimen.ts";

/*
 * Everything one can see, with sample data, for those who change it: the index, one thing alone (?show=tracker), or a board (?city=moscow, see
 * board.ts). Served by `npm run dev` under /dev/gallery.html and never built.
 */
const asked = new URLSearchParams(location.search);
const SPECIMENS = CHAPTERS.flatMap(({ specimens }) => specimens);
/** Whole screens and boards are shown in windows of these sizes. */
const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;
const BOARDS = ["light=day", "light=dusk", "light=night", "light=day&fog=off", "mode=projector", "lang=ru", "light=day&counters=0"];

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Renders it, then presses what a person would have to open first. */
async function showIn(stage: HTMLElement, { make, press = [] }: Specimen): Promise<void> {
  try {
    render(await make(), stage);
  } catch (reason) {
    stage.append(element("p", "refusal", String(reason)));
  }
  for (const selector of press) {
    await new Promise((done) => setTimeout(done, 50));
    stage.querySelector<HTMLElement>(selector)?.click();
  }
}

function windowsOn(address: string, sizes: readonly { readonly width: number; readonly height: number }[]): HTMLElement {
  const row = element("div", "windows");
  for (const { width, height } of sizes) {
    const frame = document.createElement("iframe");
    Object.assign(frame, { src: address, width, height, loading: "lazy", title: `${address}, ${width} wide` });
    row.append(frame);
  }
  return row;
}

function headed(id: string, name: string, of: readonly string[]): HTMLElement {
  const section = element("section", "specimen");
  section.id = id;
  const heading = element("h3", "specimen__name");
  const link = Object.assign(document.createElement("a"), { href: `?show=${id}`, textContent: name });
  heading.append(link);
  section.append(heading, element("p", "specimen__of", of.map((file) => `client/${file}`).join(", ")));
  return section;
}

async function showIndex(): Promise<void> {
  document.body.classList.add("gallery");
  document.body.append(element("h1", "title", "Gallery"));
  const stages: (readonly [HTMLElement, Specimen])[] = [];
  for (const { title, specimens } of CHAPTERS) {
    document.body.append(element("h2", "heading", title));
    for (const specimen of specimens) {
      const section = headed(specimen.id, specimen.name, specimen.of);
      document.body.append(section);
      if (specimen.room === "screen") section.append(windowsOn(`?show=${specimen.id}`, WINDOWS));
      else {
        const stage = element("div", `specimen__stage specimen__stage--${specimen.room}`);
        section.append(stage);
        stages.push([stage, specimen]);
      }
    }
  }
  document.body.append(element("h2", "heading", "Whole boards"));
  for (const city of ["petrograd", "moscow"])
    for (const how of BOARDS) {
      const section = headed(`${city}-${how}`, `${city}, ${how}`, ["stage/board.ts"]);
      section.querySelector("a")?.setAttribute("href", `?city=${city}&${how}`);
      section.append(windowsOn(`?city=${city}&${how}`, [{ width: 956, height: 660 }]));
      document.body.append(section);
    }
  for (const [stage, specimen] of stages) await showIn(stage, specimen);
}

const [city, id] = [asked.get("city"), asked.get("show")];
const alone = SPECIMENS.find((specimen) => specimen.id === id);
if (city !== null) await showBoard(city, asked);
else if (alone) {
  const stage = element("div", `specimen__stage specimen__stage--${alone.room}`);
  document.body.append(stage);
  await showIn(stage, alone);
} else await showIndex();
document.body.dataset["ready"] = "true";
