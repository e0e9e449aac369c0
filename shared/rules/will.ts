import type { Constants } from "./constants.ts";

/** How much a council's will to act grows in six hours, before chance: the better its command, the faster it decides. [RD-7] */
export function willInSixHours(command: number, constants: Constants): number {
  return constants.will * (command / 100);
}
