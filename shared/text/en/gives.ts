import type { Effect } from "../../model/scenario.ts";

/** What a choice of a card gives and costs, in the model's figures: one line an effect. */
const lines = {
  "gives.capacity": "{side}: {capacity} {by}",
  "gives.legitimacy": "{side}: legitimacy {by}",
  "gives.resolve": "{side}: resolve {by}",
  "gives.will": "{side}: will to act {by} (counts for seats held by bots)",
  "gives.upsurge": "{side}: upsurge {by} {district, select, all {in every district} other {in {district}}}",
  "gives.volunteers": "{side}: volunteers {by}",
  "gives.stocks": "{side}: shells {shells}, fuses {fuses}",
  "gives.allegiance": "{who}: {size} nearer to {moved, select, up {the MRC} other {the government side}}",
  "gives.morale": "{who}: morale {by}",
  "gives.armed": "{who}: rifles {by} in 100",
  "gives.holder": "{site} {side, select, nobody {is held by nobody} other {goes to: {side}}}",
  "gives.bridges": "{raised, select, true {Raised} other {Lowered}}: {sites}",
  "gives.permit": "{side}: may {act, select, takeGuarded {take guarded places} other {open hostilities}}",
  "gives.arrival": "{formation}: {hours, plural, one {one hour} other {# hours}} {moved, select, up {later} other {earlier}}",
  "gives.depart": "{formation}: out of the match",
  "gives.place": "{formation}: goes to {site}",
  "gives.line": "{side}: the line to {site} is {cut, select, true {cut} other {mended}}",
  "gives.trains": "{side}: trains {stopped, select, true {stopped} other {let through}}",
  "gives.truce": "A truce of {hours, plural, one {one hour} other {# hours}}",
  "gives.settlement": "A settlement: the match ends",
} as const satisfies Readonly<Record<`gives.${Effect["kind"]}`, string>>;

const who = {
  "gives.who.neutral": "all who wait",
  "gives.who.obeying": "all who obey: {side}",
  "gives.who.at": "all at {site}",
  "gives.who.ofKind": "all of the kind: {kind}",
} as const;

const frame = {
  "council.figures": "What it gives and costs, in the model’s figures",
  "council.facts": "The question and its choices are taken from:",
  "council.noFacts": "The question is the game’s own.",
  "council.givesNothing": "Nothing by itself.",
  "council.onlyForChooser": "What stands under a choice counts for the side that makes it.",
  "council.ifAgreed": "If both sides choose: {choice}",
} as const;

export const gives = { ...lines, ...who, ...frame };
