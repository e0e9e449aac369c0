import type { FormationOrderKind } from "../../shared/model/orders.ts";
import { ORDER_KEYS } from "../present/order-bar.ts";
import type { MatchPhase } from "../store/session.ts";
import type { Direction, Intent } from "./intent.ts";

/** What the keys mean just now. */
export type KeyContext = {
  readonly phase: MatchPhase;
  readonly shortCuts: boolean;
  /** The key went to a field one writes in. */
  readonly typing: boolean;
  readonly cardOpen: boolean;
  /** A card, the settings or the help lies over everything: the letters of what is under it rest. */
  readonly covered: boolean;
  /** The focus is on the board, where arrows walk. */
  readonly onBoard: boolean;
  readonly ownFormationPicked: boolean;
  /** The orders on the buttons, in their order. */
  readonly buttons: readonly FormationOrderKind[];
};

export type KeyPress = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
};

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Letters that are always there during play; the key caps on the screen say the same. */
export const LETTERS: Readonly<Record<string, Intent>> = {
  s: { do: "send" },
  r: { do: "ready" },
  u: { do: "undo" },
  n: { do: "pickNext", step: 1 },
  b: { do: "pickNext", step: -1 },
  f: { do: "openTab", tab: "formations" },
  p: { do: "openTab", tab: "places" },
  g: { do: "openTab", tab: "duty" },
  d: { do: "openTab", tab: "dispatches" },
  t: { do: "openTab", tab: "seats" },
  w: { do: "openTab", tab: "news" },
  o: { do: "settings" },
  "?": { do: "help" },
};

/** The intent of a key press, or null if the key is left to the browser. */
export function intentOfKey(press: KeyPress, context: KeyContext): Intent | null {
  if (press.ctrl || press.alt || press.meta) return null;
  if (press.key === "Escape") return { do: "stepBack" };
  const direction = ARROWS[press.key];
  if (context.onBoard && direction !== undefined) return { do: "walk", direction, rank: press.shift ? 1 : 0 };
  if (context.onBoard && (press.key === "Enter" || press.key === " ")) return { do: "pickPointed" };
  if (context.typing || !context.shortCuts) return null;
  const digit = intentOfDigit(press.key, context);
  return digit ?? (context.covered ? null : (LETTERS[press.key.toLowerCase()] ?? null));
}

function intentOfDigit(key: string, context: KeyContext): Intent | null {
  const index = (ORDER_KEYS as readonly string[]).indexOf(key);
  if (index < 0) return null;
  if (context.cardOpen) return { do: "pickChoiceAt", index };
  const order = context.buttons[index];
  const mayOrder = context.phase === "orders" && context.ownFormationPicked && !context.covered;
  return mayOrder && order ? { do: "chooseOrder", order } : null;
}
