import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NAMES_TODAY, readNamesToday } from "../../shared/history/names-today.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";

type Named = { readonly en: string; readonly ru: string };
const mapOf = (city: string): Readonly<Record<"streets" | "parks" | "waterNames", readonly Named[]>> =>
  JSON.parse(readFileSync(`assets/map/${city}.json`, "utf8"));

describe.each(["petrograd", "moscow"] as const)("the names of today in %s", (city) => {
  const { streets, parks, waterNames } = mapOf(city);
  const { sites } = loadScenario(city, "first");
  const places = Object.values(sites).flatMap((site) => [site.name, ...site.includes.map((part) => part.name)]);
  const then = [...streets, ...parks, ...waterNames, ...places];
  const changed = NAMES_TODAY.filter((name) => name.city === city);

  it("belong to something that stands on the plan, written as it is there", () => {
    const names = new Set(then.map(({ en }) => en));
    expect(changed.map((name) => name.in1917).filter((name) => !names.has(name))).toEqual([]);
  });

  it("are new: none is listed that is the same as in 1917", () => {
    for (const name of changed) {
      const old = then.find(({ en }) => en === name.in1917);
      expect([name.today, name.todayRu]).not.toContain(old?.en);
      expect(name.todayRu, name.id).not.toBe(old?.ru);
      expect(name.todayRu, name.id).toMatch(/^[А-Яа-яЁё«».,\- 0-9]+$/);
    }
  });
});

describe("a name of today", () => {
  const good = { id: "a", city: "moscow", in1917: "b", today: "c", todayRu: "в", owners: ["KNO"] };

  it.each([
    ["that nobody vouches for", { owners: [] }, "nobody says so"],
    ["of a source nobody knows", { owners: ["XYZ"] }, "there is no source XYZ"],
    ["of another city", { city: "kazan" }, "not one of petrograd"],
  ])("%s is refused", (_, change, complaint) => {
    expect(() => readNamesToday([{ ...good, ...change }])).toThrow(complaint);
  });
});
