import type { ReadonlySignal } from "@preact/signals";
import type { PublicScenario, PublicView } from "../../shared/model/view.ts";
import type { Connection, Lobby } from "./session.ts";

/** The way a screen watches a match: it is told what everybody may know, and can do nothing. */
export interface Watch {
  readonly scenario: PublicScenario;
  /** Null until the first word has come. */
  readonly lobby: ReadonlySignal<Lobby | null>;
  readonly view: ReadonlySignal<PublicView | null>;
  readonly connection: ReadonlySignal<Connection>;
  leave(): void;
}
