import { globSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { loadMap, TEXTURES } from "../../../client/stage/plan/map-data.ts";

type Entry = { readonly path: string; readonly title: string; readonly author: string; readonly licence: string; readonly source: string };
const manifest = JSON.parse(readFileSync("assets/manifest.json", "utf8")) as { readonly files: readonly Entry[] };

it("every asset has an author, a licence and a source, and nothing is listed that is gone", () => {
  const files = globSync("assets/**/*")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => statSync(file).isFile() && file !== "assets/manifest.json");
  expect(manifest.files.map((entry) => `assets/${entry.path}`).sort()).toEqual(files.sort());
  for (const { author, licence, source, title } of manifest.files) {
    expect(["CC-BY-4.0", "MIT", "OFL-1.1"]).toContain(licence);
    for (const text of [author, source, title]) expect(text.length).toBeGreaterThan(8);
  }
});

it.each(["petrograd", "moscow"])("the map of %s holds what the painter needs", async (city) => {
  const map = await loadMap(city);
  const [west, south, east, north] = map.bounds;
  expect(map.city).toBe(city);
  for (const [longitude, latitude] of [map.centre, [map.core[0], map.core[1]], [map.core[2], map.core[3]]]) {
    expect(longitude).toBeGreaterThan(west);
    expect(longitude).toBeLessThan(east);
    expect(latitude).toBeGreaterThan(south);
    expect(latitude).toBeLessThan(north);
  }
  for (const district of map.districts) expect(TEXTURES).toContain(district.texture);
  for (const street of map.streets) expect(street.line.length).toBeGreaterThan(1);
  for (const name of [...map.streets, ...map.parks, ...map.waterNames, ...map.districts]) expect(name.ru).toMatch(/\p{Script=Cyrillic}/u);
});

it("a city without a map is named", async () => {
  await expect(loadMap("atlantis")).rejects.toThrow("atlantis");
});
