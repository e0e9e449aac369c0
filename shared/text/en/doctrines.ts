import type { DoctrineId } from "../../model/bots.ts";

/** The bots' doctrines by name: a host chooses them, and the debrief tells them. */
export const doctrines = {
  "botDoctrine.staff-plan": "The staff’s plan",
  "botDoctrine.patient-ring": "The patient ring",
  "botDoctrine.strike-at-once": "Strike at once",
  "botDoctrine.arm-first": "Arms first",
  "botDoctrine.hold-and-wait": "Hold the house and wait",
  "botDoctrine.sally": "Sally for the key points",
  "botDoctrine.negotiate": "Negotiate and delay",
} as const satisfies Readonly<Record<`botDoctrine.${DoctrineId}`, string>>;
