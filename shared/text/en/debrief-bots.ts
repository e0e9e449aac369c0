import type { Question, Stance, Step } from "../../model/bots.ts";
import { doctrines } from "./doctrines.ts";

/** Why a bot did what it did: its doctrine, the questions of its chart, the stance they lead to, and the steps of a plan. */
const questions = {
  "botAsk.truce": "Does a truce hold?",
  "botAsk.shotsFallen": "Have shots fallen?",
  "botAsk.mayTake": "May we take guarded places?",
  "botAsk.mayShoot": "May we shoot?",
  "botAsk.seatThreatened": "Do more than {than} times our own stand at the doors of our staff?",
  "botAsk.enemyRinged": "Is the other side’s seat of power ringed?",
  "botAsk.holdsExchange": "Is the telephone exchange ours?",
  "botAsk.armedBelow": "Have fewer than {percent} in 100 of our people a rifle?",
  "botAsk.holdsFrom": "Do we hold {percent} in 100 of the city or more?",
  "botAsk.resolveBelow": "Is our resolve below {than}?",
  "botAsk.strongerBy": "Are we {than} times as strong as those we see?",
} as const satisfies Readonly<Record<`botAsk.${Question}`, string>>;

const stances = {
  "botStance.keepTruce": "Keep the truce and stand ready.",
  "botStance.prepare": "Prepare: meetings, staff work, places nobody holds.",
  "botStance.standOff": "Take places without shots where the other side must yield.",
  "botStance.war": "Fight: strike where force is enough.",
  "botStance.persuade": "Win the barracks over first.",
  "botStance.drawRing": "Take bridges, stations and wires, and draw the ring.",
  "botStance.closeRing": "The ring is closed and shots have fallen: press in.",
  "botStance.askSurrender": "The ring is closed: call on them to give up, and wait.",
  "botStance.strikeSeat": "Strike at the seat of power now.",
  "botStance.takeKeyPoints": "Take the key points first: exchange, arsenal, staffs.",
  "botStance.gatherArms": "Gather arms and people, and attack nobody yet.",
  "botStance.holdDistricts": "Hold the districts and strike only at what is weak and near.",
  "botStance.turnToAttack": "Strong enough: turn to the attack.",
  "botStance.holdHouse": "Hold the house and keep a strong reserve in it.",
  "botStance.breakOut": "Strong enough to leave the house and strike.",
  "botStance.talk": "Talk, and strike nobody.",
  "botStance.settle": "Seek a settlement while there is something to give.",
} as const satisfies Readonly<Record<`botStance.${Stance}`, string>>;

const steps = {
  "botStep.reserve": "Some stay with the staff as a reserve.",
  "botStep.keySites": "A threatened key place gets help.",
  "botStep.join": "Who is near joins the operation that is planned.",
  "botStep.strike": "Here force is enough for what the place is worth.",
  "botStep.unheld": "Nobody holds this place: the nearest walk in.",
  "botStep.withdraw": "They would be overwhelmed: they draw back in time.",
  "botStep.bridges": "A bridge about to be lost goes up; one on our way comes down.",
  "botStep.guns": "Guns go where they help an assault, or reach the seat of power.",
  "botStep.arms": "Too few rifles: they fetch some.",
  "botStep.moveUp": "They have no other task: they close in a place that is wanted.",
  "botStep.posts": "They keep their post; with the other side at the door they dig in.",
  "botStep.vote": "A vote in council.",
  "botStep.duty": "The duty does what the side lacks most, and what the doctrine likes.",
} as const satisfies Readonly<Record<`botStep.${Step | "vote" | "duty"}`, string>>;

export const debriefBots = {
  ...questions,
  ...stances,
  ...steps,
  ...doctrines,
  "bots.yes": "Yes.",
  "bots.no": "No.",
  "bots.ahead": "It tried several ways out in its head first, and took this one.",
  "bots.reasons": "Why the bots did this ({count, plural, one {# order} other {# orders}})",
};
