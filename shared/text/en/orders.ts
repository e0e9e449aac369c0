import type { DutyKind, FormationOrderKind } from "../../model/orders.ts";
import type { LineKind } from "../../model/state.ts";

/** On the button. */
const orderNames = {
  "order.march": "March",
  "order.hold": "Hold",
  "order.seize": "Seize",
  "order.showOfForce": "Show of force",
  "order.blockade": "Blockade",
  "order.assault": "Assault",
  "order.bridge": "Bridge",
  "order.arm": "Arm",
  "order.digIn": "Dig in",
  "order.shell": "Shell",
  "order.withdraw": "Withdraw",
} as const satisfies Readonly<Record<`order.${FormationOrderKind}`, string>>;

/** What it does, for somebody who has not used it. */
const orderMeanings = {
  "orderDoes.march": "Go to a place and stand there.",
  "orderDoes.hold": "Stay and defend this place.",
  "orderDoes.seize": "Take a place that nobody guards.",
  "orderDoes.showOfForce": "Come in strength: a much weaker guard yields without shots.",
  "orderDoes.blockade": "Close a place off, so that nothing comes in or out.",
  "orderDoes.assault": "Attack a place held by the other side.",
  "orderDoes.bridge": "Raise a bridge so that nobody crosses, or lower it.",
  "orderDoes.arm": "Fetch rifles at the nearest arsenal of your side.",
  "orderDoes.digIn": "Build cover where they stand.",
  "orderDoes.shell": "Fire on a place from afar: needs guns, shells and fuses.",
  "orderDoes.withdraw": "Fall back to a place of your side.",
} as const satisfies Readonly<Record<`orderDoes.${FormationOrderKind}`, string>>;

/** In a list or on the form: the act and its place. */
const orderActs = {
  "orderAct.march": "March to {site}",
  "orderAct.hold": "Hold",
  "orderAct.seize": "Seize {site}",
  "orderAct.showOfForce": "Show of force at {site}",
  "orderAct.blockade": "Blockade {site}",
  "orderAct.assault": "Assault {site}",
  "orderAct.bridge": "{raise, select, true {Raise} other {Lower}} {site}",
  "orderAct.arm": "Fetch arms",
  "orderAct.digIn": "Dig in",
  "orderAct.shell": "Shell {site}",
  "orderAct.withdraw": "Withdraw to {site}",
} as const satisfies Readonly<Record<`orderAct.${FormationOrderKind}`, string>>;

const dutyNames = {
  "duty.agitate": "Hold a meeting",
  "duty.appointCommissar": "Commissar",
  "duty.callOut": "Call out",
  "duty.summon": "Summon",
  "duty.negotiate": "Negotiate",
  "duty.liaison": "Mend a line",
  "duty.scouts": "Scouts",
  "duty.staffWork": "Staff work",
  "duty.supplyColumn": "Supply",
  "duty.publish": "Publish",
  "duty.offerTruce": "Offer a truce",
  "duty.visitBarracks": "Visit barracks",
  "duty.trains": "Trains",
  "duty.runner": "Runner",
  "duty.mendLine": "Own wire",
} as const satisfies Readonly<Record<`duty.${DutyKind}`, string>>;

const dutyMeanings = {
  "dutyDoes.agitate": "Speak at a barracks: its soldiers come nearer to your side.",
  "dutyDoes.appointCommissar": "Send a commissar: the formation keeps to your side.",
  "dutyDoes.callOut": "Call out a district: its upsurge rises and volunteers come.",
  "dutyDoes.summon": "Call on those who hold a place to give it up.",
  "dutyDoes.negotiate": "Bring the sides nearer to a settlement.",
  "dutyDoes.liaison": "Set up or mend the telephone line to a place.",
  "dutyDoes.scouts": "Send scouts: see who stands at a place.",
  "dutyDoes.staffWork": "Put the staff in order: command grows.",
  "dutyDoes.supplyColumn": "Bring bread, arms and shells: supply grows.",
  "dutyDoes.publish": "Print your side's word: commissariat and upsurge grow.",
  "dutyDoes.offerTruce": "Put a truce before both sides.",
  "dutyDoes.visitBarracks": "Speak to a regiment that waits: fewer of it join either side.",
  "dutyDoes.trains": "Let a side's trains through, or stop them.",
  "dutyDoes.runner": "Send a runner: he brings back a report, and couriers get through more easily for two turns.",
  "dutyDoes.mendLine": "Lay a wire of your own to a place, past the exchange: it works until the other side stands across it.",
} as const satisfies Readonly<Record<`dutyDoes.${DutyKind}`, string>>;

const dutyActs = {
  "dutyAct.agitate": "Meeting: {formation}",
  "dutyAct.appointCommissar": "Commissar for {formation}",
  "dutyAct.callOut": "Call out {district}",
  "dutyAct.summon": "Summon {site}{claimsCityLost, select, true {, saying the city is lost} other {}}",
  "dutyAct.negotiate": "Negotiate",
  "dutyAct.liaison": "Mend the line to {site}",
  "dutyAct.scouts": "Scouts to {site}",
  "dutyAct.staffWork": "Staff work",
  "dutyAct.supplyColumn": "Supply column",
  "dutyAct.publish": "Publish",
  "dutyAct.offerTruce": "Offer a truce",
  "dutyAct.visitBarracks": "Visit {formation}",
  "dutyAct.trains": "{stop, select, true {Stop} other {Let through}} the trains of {side}",
  "dutyAct.runner": "Runner to {formation}",
  "dutyAct.mendLine": "Wire to {site}",
} as const satisfies Readonly<Record<`dutyAct.${DutyKind}`, string>>;

const lines = {
  "line.telephone": "by telephone",
  "line.ownGround": "by courier, over our ground",
  "line.contested": "by courier, over contested ground",
  "line.enemyGround": "by courier, through their ground",
} as const satisfies Readonly<Record<`line.${LineKind}`, string>>;

export const orders = { ...orderNames, ...orderMeanings, ...orderActs, ...dutyNames, ...dutyMeanings, ...dutyActs, ...lines };
