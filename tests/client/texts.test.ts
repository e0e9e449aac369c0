import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placeholdersOf } from "../../client/i18n/pattern.ts";
import { english, inTone } from "../../client/i18n/translate.ts";
import { WAITS } from "../../client/store/draft.ts";
import { CAPACITIES } from "../../shared/model/capacities.ts";
import { EVENT_KINDS } from "../../shared/model/events.ts";
import { SIDES } from "../../shared/model/ids.ts";
import { DUTIES, FORMATION_ORDERS, STANDING_ACTS } from "../../shared/model/orders.ts";
import { REFUSAL_CODES } from "../../shared/model/refusals.ts";
import { FORMATION_KINDS, SITE_KINDS } from "../../shared/model/scenario.ts";
import { LINE_KINDS } from "../../shared/model/state.ts";
import { PUBLIC_NEWS_KINDS } from "../../shared/model/view.ts";
import { TROUBLE_CODES } from "../../shared/protocol/answers.ts";
import { EN } from "../../shared/text/en/all.ts";
import { DEBRIEF } from "../../shared/text/en/debrief.ts";
import { MILDER, MILDER_DEBRIEF } from "../../shared/text/en/milder.ts";

const filesOf = (pattern: string) =>
  globSync(pattern)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
const SOURCE = filesOf("client/**/*.{ts,tsx}");

const KEYS = Object.keys(EN);
const keysOf = (family: string) => KEYS.filter((key) => key.startsWith(`${family}.`)).map((key) => key.slice(family.length + 1));

/** What a front page can be about. */
const SUBJECTS = [...PUBLIC_NEWS_KINDS.filter((kind) => kind !== "siteYielded"), "quiet", "first"];

/** Families whose members are the model's own lists: a key too many is as wrong as one too few. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  refusal: REFUSAL_CODES,
  event: [...EVENT_KINDS, "somebodyOf"],
  effect: [...EVENT_KINDS, "capacityOfSite"],
  order: FORMATION_ORDERS,
  orderDoes: FORMATION_ORDERS,
  orderAct: FORMATION_ORDERS,
  asked: FORMATION_ORDERS,
  duty: [...DUTIES, ...keysOf("duty").filter((key) => SOURCE.includes(`"duty.${key}"`))],
  dutyDoes: DUTIES,
  dutyAct: DUTIES,
  adviceFor: FORMATION_ORDERS,
  adviceDuty: DUTIES,
  capacity: CAPACITIES,
  capacityDoes: CAPACITIES,
  when: WAITS,
  deed: [...STANDING_ACTS.filter((act) => act !== "bridge"), "raise", "lower"],
  line: LINE_KINDS,
  formationKind: FORMATION_KINDS,
  siteKind: SITE_KINDS,
  bulletinHead: SUBJECTS.flatMap((subject) => SIDES.map((side) => `${subject}.${side}`)),
  bulletinLine: SUBJECTS.flatMap((subject) => SIDES.map((side) => `${subject}.${side}`)),
  bulletinMast: SIDES,
  bulletinHeld: SIDES,
  watchHolds: [...SIDES, "nobody"],
  trouble: [...TROUBLE_CODES, "offline", "codeTooShort"],
};

describe("the sentences of the screens", () => {
  it.each(Object.entries(FAMILIES))("%s: there is one for each member and none beside", (family, members) => {
    expect([...new Set(keysOf(family))].sort()).toEqual([...new Set(members)].sort());
  });

  it("none is unused: each key stands in the client, or belongs to a family that is asked for by its members", () => {
    const unused = KEYS.filter((key) => !SOURCE.includes(`"${key}"`) && !isAskedForByMember(key));
    expect(unused).toEqual([]);
  });

  it("every rule that can be a cause has a sentence, and no sentence is about a rule that is gone", () => {
    const rules = new Set(idsIn(readFileSync("docs/MODEL.md", "utf8"), /\*\*([A-Z]{2}-\d+)/g));
    const causes = idsIn(filesOf("shared/rules/**/*.ts"), /rule: "([A-Z]{2}-\d+)"/g);
    expect(causes.filter((rule) => !keysOf("rule").includes(rule))).toEqual([]);
    expect(keysOf("rule").filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it("lets no name rule its verb: some names are of many (“Baltic and Warsaw stations”)", () => {
    const ruled =
      /(?<!(to|at|from|of|in|held|held by|near|taken|over|on) )\{(site|formation|place|who)\} (was|is|has|does|lies|stands|waits|obeys|now)\b/;
    expect(Object.entries({ ...EN, ...DEBRIEF }).filter(([, text]) => ruled.test(text))).toEqual([]);
  });

  it("is plain: no pattern has an unclosed brace, an exclamation mark or two spaces", () => {
    for (const [key, text] of Object.entries(EN)) {
      expect([...text].filter((sign) => sign === "{").length, key).toBe([...text].filter((sign) => sign === "}").length);
      expect(text, key).not.toMatch(/!|\s\s/);
    }
  });
});

describe("the milder tone", () => {
  it.each(Object.entries({ ...MILDER, ...MILDER_DEBRIEF }))("%s is filled with the same facts and says no word of death", (key, text) => {
    const plain: Readonly<Record<string, string>> = { ...EN, ...DEBRIEF };
    expect(new Set(placeholdersOf(text))).toEqual(new Set(placeholdersOf(plain[key] ?? "")));
    expect(text.replaceAll(/\{dead[,}]/g, "")).not.toMatch(/\b(dead|died|die|killed|death)\b/);
  });

  it("is heard only where the host chose it", () => {
    const said = { formation: "The guard", site: "the gate", dead: 2 };
    expect(inTone(english, "milder")("event.assaultThrownBack", said)).toContain("They lost 2");
    expect(inTone(english, "full")("event.assaultThrownBack", said)).toContain("2 of them died");
    expect(inTone(english, "milder")("order.march")).toBe(english("order.march"));
  });
});

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

/** A key made up in the client, such as `phase.${id}`, uses every member of its family. */
function isAskedForByMember(key: string): boolean {
  const parts = key.split(".");
  return parts.some((_, at) => at > 0 && SOURCE.includes(`\`${parts.slice(0, at).join(".")}.\${`));
}
