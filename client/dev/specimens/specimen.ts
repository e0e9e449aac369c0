import type { ComponentChildren } from "preact";

/** One thing to look at: a part of the page with sample data. */
export type Specimen = {
  /** Its address: `?show=id`. */
  readonly id: string;
  readonly name: string;
  /** The files of `client` whose work it shows. */
  readonly of: readonly string[];
  /** A panel is as wide as the match's; a strip as wide as the board; a screen has the window to itself. */
  readonly room: "panel" | "strip" | "screen" | "sheet";
  readonly make: () => Promise<ComponentChildren>;
  /** Buttons pressed once it stands, by their selectors: what a person has to open first. */
  readonly press?: readonly string[];
};
