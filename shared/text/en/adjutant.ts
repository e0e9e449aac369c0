import type { DutyKind, FormationOrderKind } from "../../model/orders.ts";

/** What the adjutant says: two sensible orders, what they cost, and one sentence why. He never says which is better. */
const box = {
  "adjutant.title": "Adjutant",
  "adjutant.show": "Ask the adjutant",
  "adjutant.hide": "Not now",
  "adjutant.lead": "Two sensible orders. There are others, and the choice is yours.",
  "adjutant.leadOne": "One sensible order. There are others, and the choice is yours.",
  "adjutant.none": "Nothing more that I would suggest this turn.",
  "adjutant.what": "{who}: {act}",
  "adjutant.give": "Give it",
  "adjutant.giveThis": "Give it: {what}",
  "adjutant.given": "Given: {what}.",
  "adjutant.orders": "{orders, plural, one {one order} other {# orders}} of the {left} left",
  "adjutant.duty": "the duty of this turn",
  "adjutant.men": "{men, plural, one {one man} other {# men}}",
  "adjutant.hours": "{hours, plural, =0 {acts at once} one {there in one hour} other {there in # hours}}",
  "adjutant.comes": "will it come: {word}",
  "adjutant.dead": "{to, plural, =0 {no dead expected} other {dead expected: {from} to {to}}}",
  "adjutant.deadWord": "{size, select, none {no dead expected} some {some dead expected} other {many dead expected}}",
} as const;

const reasons = {
  "adviceFor.march": "They are of more use at {site} than where they stand.",
  "adviceFor.hold": "Somebody should stay at {place}, and nothing is nearer for them.",
  "adviceFor.seize": "As far as we know nobody guards {site}.",
  "adviceFor.showOfForce": "Those who guard {site} seem few enough to leave without a shot.",
  "adviceFor.blockade": "They cannot take {site} yet; whoever is closed in there gets weaker.",
  "adviceFor.assault": "As far as we can see they are stronger than those who hold {site}.",
  "adviceFor.bridge": "Who crosses the water is decided at {site}.",
  "adviceFor.arm": "Many of them have no rifle.",
  "adviceFor.digIn": "The other side stands at the door of {place}, and cover saves lives.",
  "adviceFor.shell": "From where they stand the guns reach {site}.",
  "adviceFor.withdraw": "At {place} the other side is far stronger than they are.",
} as const satisfies Readonly<Record<`adviceFor.${FormationOrderKind}`, string>>;

const dutyReasons = {
  "adviceDuty.agitate": "{formation} can still be won by words.",
  "adviceDuty.appointCommissar": "A commissar makes {formation} surer to obey.",
  "adviceDuty.callOut": "Few are stirred yet in {district}, and volunteers are wanted.",
  "adviceDuty.summon": "Those in {site} are surrounded and may believe that it is over.",
  "adviceDuty.negotiate": "Talk brings a settlement nearer and costs nobody’s life.",
  "adviceDuty.liaison": "Orders come late where the lines are poor.",
  "adviceDuty.scouts": "Nobody of ours sees who stands at {site}.",
  "adviceDuty.staffWork": "A staff in order gives more orders.",
  "adviceDuty.supplyColumn": "Arms, shells and food run short.",
  "adviceDuty.publish": "What is printed reaches every barracks and district a little.",
  "adviceDuty.offerTruce": "A truce stops the shooting while it holds.",
  "adviceDuty.visitBarracks": "Nobody commands {formation} yet, and those who wait may be kept out of it.",
  "adviceDuty.trains": "Whose trains run decides who gets help from outside.",
  "adviceDuty.runner": "A runner brings word of {formation} and keeps its way open for our couriers.",
  "adviceDuty.mendLine": "Orders to {site} go by courier: a wire would make them sure.",
} as const satisfies Readonly<Record<`adviceDuty.${DutyKind}`, string>>;

export const adjutant = { ...box, ...reasons, ...dutyReasons };
