import type { FactId } from "../model/ids.ts";
import casualties from "./data/facts/casualties.json" with { type: "json" };
import moscowForces from "./data/facts/moscow-forces.json" with { type: "json" };
import moscowHours from "./data/facts/moscow-hours.json" with { type: "json" };
import moscowPlaces from "./data/facts/moscow-places.json" with { type: "json" };
import petrogradForces from "./data/facts/petrograd-forces.json" with { type: "json" };
import petrogradHours from "./data/facts/petrograd-hours.json" with { type: "json" };
import petrogradPlaces from "./data/facts/petrograd-places.json" with { type: "json" };
import sergeGeneral from "./data/facts/serge-general.json" with { type: "json" };
import sergeMoscow from "./data/facts/serge-moscow.json" with { type: "json" };
import sergePetrograd from "./data/facts/serge-petrograd.json" with { type: "json" };
import type { Fact } from "./fact.ts";
import { readById } from "./read.ts";
import { readFacts } from "./read-facts.ts";

/** Stands where a fact id could: this game made it up. */
export const MODEL = "model";

/** Every fact, file by file: the hours of both cities, their forces, the dead, their places, and what Serge's chapter says. */
export const FACTS: readonly Fact[] = [
  ...readFacts(petrogradHours, "petrograd-hours"),
  ...readFacts(moscowHours, "moscow-hours"),
  ...readFacts(petrogradForces, "petrograd-forces"),
  ...readFacts(moscowForces, "moscow-forces"),
  ...readFacts(casualties, "casualties"),
  ...readFacts(petrogradPlaces, "petrograd-places"),
  ...readFacts(moscowPlaces, "moscow-places"),
  ...readFacts(sergePetrograd, "serge-petrograd"),
  ...readFacts(sergeMoscow, "serge-moscow"),
  ...readFacts(sergeGeneral, "serge-general"),
];

const byId = readById(FACTS, "fact");

const bySite = factsBySite();

/** The fact of this id; undefined for `model` and for an id that is nobody's. */
export function factOf(id: FactId): Fact | undefined {
  return byId.get(id);
}

/** All facts about a place, by the id that scenarios use; the place's own entry comes first, then the hours in order, then the rest. */
export function factsAbout(site: string): readonly Fact[] {
  return bySite.get(site) ?? [];
}

function factsBySite(): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of [...FACTS.filter((one) => one.kind === "place"), ...FACTS.filter((one) => one.kind !== "place")])
    for (const site of fact.sites) found.set(site, [...(found.get(site) ?? []), fact]);
  return found;
}
