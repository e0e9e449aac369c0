import { describe, expect, it } from "vitest";
import { fillPattern, placeholdersOf } from "../../client/i18n/pattern.ts";

const fill = (pattern: string, params: Parameters<typeof fillPattern>[1] = {}, locale = "en-GB") => fillPattern(pattern, params, locale);

describe("a pattern", () => {
  it("puts names in as they are and writes numbers in the reader's way", () => {
    expect(fill("{formation} has {men} men.", { formation: "<b>Guards</b>", men: 12000 })).toBe("<b>Guards</b> has 12,000 men.");
  });

  it("chooses the plural of the language, an exact number before it", () => {
    const pattern = "{men, plural, =0 {nobody} one {# man} other {# men}}";
    expect([0, 1, 2].map((men) => fill(pattern, { men }))).toEqual(["nobody", "1 man", "2 men"]);
    expect(fill("{n, plural, one {# полк} few {# полка} many {# полков} other {# полка}}", { n: 5 }, "ru")).toBe("5 полков");
  });

  it("selects by a word and falls back to other", () => {
    const pattern = "{side, select, mrc {the MRC} other {the others}}";
    expect(fill(pattern, { side: "mrc" })).toBe("the MRC");
    expect(fill(pattern, {})).toBe("the others");
  });

  it("fills placeholders inside a branch", () => {
    expect(fill("{to, select, up {rose by {size}} other {stood}}", { to: "up", size: 3 })).toBe("rose by 3");
  });

  it("leaves a gap that is seen where a value is missing", () => {
    expect(fill("The order to {formation}.")).toBe("The order to ….");
  });

  it("names its placeholders, those of branches included", () => {
    expect(placeholdersOf("{a} {b, select, x {{c}} other {}}")).toEqual(["a", "b", "c"]);
  });
});
