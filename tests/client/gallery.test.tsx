import { existsSync, globSync } from "node:fs";
import { render } from "preact";
import { describe, expect, it } from "vitest";
import { CHAPTERS } from "../../client/dev/specimens/all.ts";
import { settle } from "../support/test-page.ts";

const SPECIMENS = CHAPTERS.flatMap(({ specimens }) => specimens);
/** Whole screens and canvases need a browser: `npm run dev` shows them. */
const PARTS = CHAPTERS.slice(0, 4).flatMap(({ specimens }) => specimens);
/** What a contributor is promised to find (CONTRIBUTING.md). */
const STATES = [
  ...["formation-own", "formation-march", "formation-sent", "formation-allied", "formation-seen", "formation-unknown"],
  ...["tracker", "tracker-empty", "gauges", "council", "card", "report", "why", "report-empty", "caption", "offer", "standing"],
  ...["connection", "refusal", "match-loading", "match-no-board", "home-offline", "not-found", "ending"],
  ...["board-marks", "plan-petrograd", "plan-moscow", "light-petrograd", "light-moscow", "letters-petrograd", "letters-moscow"],
];

describe("the gallery", () => {
  it("shows every mark there is, and names no file that is gone", () => {
    const shown = new Set(SPECIMENS.flatMap(({ of }) => of));
    const marks = globSync("client/hud/marks/*.tsx").map((file) => file.replaceAll("\\", "/").replace("client/", ""));
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((file) => !shown.has(file))).toEqual([]);
    expect([...shown].filter((file) => !existsSync(`client/${file}`))).toEqual([]);
  });

  it("has every state it promises, each under an address of its own", () => {
    const ids = SPECIMENS.map(({ id }) => id);
    expect(STATES.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each(PARTS.map((specimen) => [specimen.id, specimen] as const))(
    "hangs up %s",
    { timeout: 30_000 },
    async (_id, { make, press = [] }) => {
      const wall = document.createElement("div");
      document.body.append(wall);
      render(await make(), wall);
      await settle();
      for (const selector of press) {
        const button = wall.querySelector<HTMLElement>(selector);
        expect(button, selector).not.toBeNull();
        button?.click();
        await settle();
      }
      expect(wall.querySelectorAll("svg, p, li, button, input").length).toBeGreaterThan(0);
      render(null, wall);
      wall.remove();
    },
  );
});
