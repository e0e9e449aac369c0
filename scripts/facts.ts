/**
 * Counts the facts of `shared/history` and what leans on them: scenarios, notes, timelines, persons, exercises, the origins of the model's numbers.
 *
 *   npm run facts              what is cited, used, broken, in words
 *   npm run facts -- --json    the same as JSON: { facts, cited, uncited, broken, used, problems }
 *   npm run facts -- --help
 *
 * It reads the data files themselves, before any check could stop it, so that it can name everything that is wrong at once.
 * Ends with 1 if anything is uncited or broken.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

export type DataFile = { readonly name: string; readonly data: unknown };

export type FactsReport = {
  /** Facts there are. */
  readonly facts: number;
  /** Facts with at least one source that is in the list of sources. */
  readonly cited: number;
  /** Facts without one, and things of a scenario that carry neither a fact nor the word `model`. */
  readonly uncited: number;
  /** References to facts, disagreements or sources that do not exist. */
  readonly broken: number;
  /** Different facts that something leans on. */
  readonly used: number;
  readonly problems: readonly string[];
};

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null && !Array.isArray(value);
const entriesOf = (value: unknown): readonly Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);

/** What may stand where a fact could: this game made it up. */
const MODEL = "model";

export function reportOf(history: readonly DataFile[], scenarios: readonly DataFile[], code: readonly DataFile[]): FactsReport {
  const facts = history.filter(({ name }) => name.startsWith("facts/")).flatMap(({ data }) => entriesOf(data));
  const factIds = new Set(facts.map(({ id }) => id));
  const sources = idsIn(history, "sources.json", "key");
  const disagreements = idsIn(history, "disagreements.json", "id");

  const uncitedFacts = facts.filter((fact) => !sourcesOf(fact).some((key) => sources.has(key)));
  const uncited = [
    ...uncitedFacts.map(({ id }) => `${id} has no source`),
    ...scenarios.flatMap(({ name, data }) =>
      thingsOf(data).flatMap((thing) => (isMarked(thing) ? [] : [`${name}: ${thing["id"]} has no fact`])),
    ),
  ];

  const references = [...history, ...scenarios].flatMap(({ name, data }) => referencesIn(data).map((fact) => ({ name, fact })));
  references.push(...code.flatMap(({ name, data }) => referencesInCode(String(data)).map((fact) => ({ name, fact }))));
  const broken = [
    ...references.filter(({ fact }) => fact !== MODEL && !factIds.has(fact)).map(({ name, fact }) => `${name}: there is no fact ${fact}`),
    ...facts.flatMap((fact) => sourcesOf(fact).flatMap((key) => (sources.has(key) ? [] : [`${fact["id"]}: there is no source ${key}`]))),
    ...history
      .flatMap(({ data }) => entriesOf(data))
      .flatMap((entry) =>
        disputesOf(entry).flatMap((id) => (disagreements.has(id) ? [] : [`${entry["id"]}: there is no disagreement ${id}`])),
      ),
  ];

  return {
    facts: facts.length,
    cited: facts.length - uncitedFacts.length,
    uncited: uncited.length,
    broken: broken.length,
    used: new Set(references.map(({ fact }) => fact).filter((fact) => factIds.has(fact))).size,
    problems: [...uncited, ...broken],
  };
}

function idsIn(files: readonly DataFile[], name: string, key: string): ReadonlySet<unknown> {
  return new Set(entriesOf(files.find((file) => file.name === name)?.data).map((entry) => entry[key]));
}

function sourcesOf(fact: Entry): readonly unknown[] {
  return entriesOf(fact["sources"]).map(({ source }) => source);
}

function disputesOf(entry: Entry): readonly string[] {
  return [...(typeof entry["disagreement"] === "string" ? [entry["disagreement"]] : []), ...textsOf(entry["disagreements"])];
}

/** Sites, formations, seats with their aims, calendar entries and cards: whatever in a scenario's file is a thing with an id that history could know. */
function thingsOf(data: unknown): readonly Entry[] {
  const list = isEntry(data) ? entriesOf(data["sites"]) : entriesOf(data);
  return list.flatMap((thing) => [thing, ...entriesOf(thing["aims"])]);
}

function isMarked(thing: Entry): boolean {
  return textsOf(thing["facts"]).length > 0;
}

/** Every fact id under `facts`, `fact` and, in the origins of constants, `source`, however deep. */
function referencesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(referencesIn);
  if (!isEntry(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === "facts" || key === "source") return [...textsOf(value), ...(key === "source" ? [] : referencesIn(value))];
    if (key === "fact" && typeof value === "string") return [value];
    return referencesIn(value);
  });
}

function referencesInCode(text: string): readonly string[] {
  return [...text.matchAll(/\bfactOf\("([^"]+)"\)/g)].map(([, id]) => id ?? "");
}

function readFolder(folder: string): readonly DataFile[] {
  if (!existsSync(folder)) return [];
  const names = globSync("**/*.json", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
  return names.sort().map((name) => ({ name, data: JSON.parse(readFileSync(join(folder, name), "utf8")) }));
}

/** The report on the files of this checkout. */
export function factsReport(root = join(import.meta.dirname, "..")): FactsReport {
  const code = globSync(["shared/**/*.ts", "client/**/*.{ts,tsx}", "server/**/*.ts"], { cwd: root });
  return reportOf(
    readFolder(join(root, "shared", "history", "data")),
    readFolder(join(root, "shared", "scenarios", "data")),
    code.map((name) => ({ name, data: readFileSync(join(root, name), "utf8") })),
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) {
    console.log("npm run facts [-- --json]   counts facts, cited, uncited, broken and used; fails if any is uncited or broken");
  } else {
    const report = factsReport();
    const { facts, cited, uncited, broken, used, problems } = report;
    if (values.json) console.log(JSON.stringify(report, null, 2));
    else console.log([`${facts} facts, ${cited} cited, ${used} used`, `${uncited} uncited, ${broken} broken`, ...problems].join("\n"));
    if (uncited + broken > 0) process.exitCode = 1;
  }
}
