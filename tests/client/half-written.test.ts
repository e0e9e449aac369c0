import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { english } from "../../client/i18n/translate.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { openDesk } from "../../client/store/desk.ts";
import { loadSettings } from "../../client/store/settings.ts";
import { FakeSession } from "../support/fake-session.ts";
import { thirdScenario } from "../support/third-scenario/third-scenario.ts";

const open = (storage: Storage | null) => {
  const session = new FakeSession(thirdScenario(), "soldiers");
  const means = {
    wording: wordingFor(session.scenario, english),
    settings: loadSettings(storage),
    namesToday: signal({}),
    storage,
    citeFact: async () => null,
  };
  return openDesk(session, means);
};

describe("a half-written order", () => {
  it("survives a reload of the page", () => {
    sessionStorage.clear();
    const before = open(sessionStorage);
    before.draft.value = { kind: "formation", formation: "gunboat", order: "hold", site: null, operation: null };
    before.close();
    expect(open(sessionStorage).draft.value).toEqual(before.draft.value);
  });

  it("is not missed where a browser keeps nothing", () => {
    expect(open(null).draft.value).toBeNull();
  });

  it("is left behind with its turn", () => {
    sessionStorage.clear();
    const before = open(sessionStorage);
    before.draft.value = { kind: "formation", formation: "gunboat", order: "hold", site: null, operation: null };
    const kept = JSON.parse(sessionStorage.getItem("two-octobers/match/TESTED/soldiers") ?? "{}");
    sessionStorage.setItem("two-octobers/match/TESTED/soldiers", JSON.stringify({ ...kept, turn: kept.turn + 1 }));
    expect(open(sessionStorage).draft.value).toBeNull();
  });
});

describe("settings", () => {
  it("are kept in the browser, and broken ones are forgotten", () => {
    localStorage.clear();
    loadSettings(localStorage).shortCuts.value = false;
    expect(loadSettings(localStorage).shortCuts.value).toBe(false);
    localStorage.setItem("two-octobers/settings", "{not json");
    expect(loadSettings(localStorage).shortCuts.value).toBe(true);
  });
});
