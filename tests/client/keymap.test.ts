import { describe, expect, it } from "vitest";
import type { KeyContext } from "../../client/input/keymap.ts";
import { intentOfKey } from "../../client/input/keymap.ts";
import { FORMATION_ORDERS } from "../../shared/model/orders.ts";

const press = (key: string, modifiers: Partial<{ ctrl: boolean; alt: boolean; meta: boolean; shift: boolean }> = {}) => ({
  key,
  ctrl: false,
  alt: false,
  meta: false,
  shift: false,
  ...modifiers,
});
const context = (differs: Partial<KeyContext> = {}): KeyContext => ({
  phase: "orders",
  shortCuts: true,
  typing: false,
  buttons: FORMATION_ORDERS,
  cardOpen: false,
  covered: false,
  onBoard: false,
  ownFormationPicked: true,
  ...differs,
});

describe("keys", () => {
  it("digits choose the orders of a picked formation, in the order of the buttons", () => {
    expect(intentOfKey(press("1"), context())).toEqual({ do: "chooseOrder", order: "march" });
    expect(intentOfKey(press("0"), context())).toEqual({ do: "chooseOrder", order: "shell" });
    expect(intentOfKey(press("-"), context())).toEqual({ do: "chooseOrder", order: "withdraw" });
    expect(intentOfKey(press("1"), context({ ownFormationPicked: false }))).toBeNull();
  });

  it("digits pick a choice while a decision lies open", () => {
    expect(intentOfKey(press("2"), context({ phase: "council", cardOpen: true }))).toEqual({ do: "pickChoiceAt", index: 1 });
  });

  it("letters are left alone while somebody writes, with a modifier, and when switched off", () => {
    expect(intentOfKey(press("s"), context())).toEqual({ do: "send" });
    expect(intentOfKey(press("s"), context({ typing: true }))).toBeNull();
    expect(intentOfKey(press("s", { ctrl: true }), context())).toBeNull();
    expect(intentOfKey(press("s"), context({ shortCuts: false }))).toBeNull();
  });

  it("what lies under an open card is out of reach of letters and digits", () => {
    expect(intentOfKey(press("r"), context({ phase: "council", cardOpen: true, covered: true }))).toBeNull();
    expect(intentOfKey(press("1"), context({ covered: true }))).toBeNull();
  });

  it("Escape steps back always, also without short cuts", () => {
    expect(intentOfKey(press("Escape"), context({ shortCuts: false, typing: true }))).toEqual({ do: "stepBack" });
  });

  it("arrows and Enter walk and pick on the board only", () => {
    expect(intentOfKey(press("ArrowLeft"), context({ onBoard: true, shortCuts: false }))).toEqual({
      do: "walk",
      direction: "left",
      rank: 0,
    });
    expect(intentOfKey(press("Enter"), context({ onBoard: true }))).toEqual({ do: "pickPointed" });
    expect(intentOfKey(press("ArrowLeft"), context())).toBeNull();
    expect(intentOfKey(press("Enter"), context())).toBeNull();
  });
});
