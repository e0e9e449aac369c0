import type { DoctrineId } from "../model/bots.ts";
import type { SideId } from "../model/ids.ts";
import type { Chart, ChartNode } from "./chart.ts";
import type { Doctrine } from "./doctrines.ts";

/** The staff plan asks only what the council allows: what it then does is the plan of docs/MODEL.md, BT-4 and BT-5, with the usual weights. */
const STAFF_PLAN: Chart["nodes"] = {
  start: { ask: "truce", yes: "truce", no: "shots" },
  truce: { stance: "keepTruce" },
  shots: { ask: "shotsFallen", yes: "war", no: "leave" },
  war: { stance: "war" },
  leave: { ask: "mayTake", yes: "standOff", no: "prepare" },
  standOff: { stance: "standOff" },
  prepare: { stance: "prepare" },
};

/** Roads and wires before the palace. */
const RING: Doctrine["siteWorth"] = { bridge: 5, station: 4, telephone: 6, telegraph: 3, power: 3, bank: 2, arsenal: 4, staff: 2 };
const MEETINGS: Doctrine["dutyTaste"] = { agitate: 5, appointCommissar: 4, callOut: 2, publish: 3, summon: 2, negotiate: -2 };
const ARMS: Doctrine["dutyTaste"] = { supplyColumn: 5, callOut: 5, agitate: 3, appointCommissar: 3, liaison: 3, publish: 1 };
const KEY_POINTS: Doctrine["siteWorth"] = { telephone: 9, arsenal: 8, staff: 6, "seat-of-power": 8, telegraph: 4, station: 3, bridge: 2 };
const TALK: Doctrine["dutyTaste"] = { negotiate: 9, publish: 3, liaison: 2, staffWork: 1, scouts: 1 };

const PATIENT_RING: Readonly<Record<string, ChartNode>> = {
  start: { ask: "truce", yes: "truce", no: "leave" },
  truce: { stance: "keepTruce" },
  leave: { ask: "mayTake", yes: "threat", no: "persuade" },
  persuade: { stance: "persuade", weights: { dutyTaste: MEETINGS, voteTake: 0.9 } },
  threat: { ask: "seatThreatened", than: 1, yes: "hold", no: "ringed" },
  hold: { stance: "holdHouse", weights: { reserve: 500, threatShare: 0.7 } },
  ringed: { ask: "enemyRinged", yes: "shots", no: "draw" },
  draw: { stance: "drawRing", weights: { siteWorth: RING, dutyTaste: MEETINGS, voteOpen: 1.29, reachHops: 6 } },
  shots: { ask: "shotsFallen", yes: "close", no: "ask" },
  close: { stance: "closeRing", weights: { seatRatio: 2.2 } },
  ask: { stance: "askSurrender", weights: { dutyTaste: { ...MEETINGS, summon: 8 }, voteOpen: 1.14 } },
};

const STRIKE_AT_ONCE: Readonly<Record<string, ChartNode>> = {
  start: { ask: "truce", yes: "truce", no: "leave" },
  truce: { stance: "keepTruce" },
  leave: { ask: "mayTake", yes: "shoot", no: "hurry" },
  hurry: { stance: "prepare", weights: { voteTake: 0.4, voteOpen: 0.46, dutyTaste: { staffWork: 4, callOut: 3, liaison: 3 } } },
  shoot: { ask: "mayShoot", yes: "exchange", no: "points" },
  points: { stance: "takeKeyPoints", weights: { siteWorth: KEY_POINTS, voteOpen: 0.46, showRatio: 3.4 } },
  exchange: { ask: "holdsExchange", yes: "seat", no: "wires" },
  wires: { stance: "takeKeyPoints", weights: { siteWorth: KEY_POINTS, assaultRatio: 1.3 } },
  seat: {
    stance: "strikeSeat",
    weights: { siteWorth: { "seat-of-power": 20, staff: 8, telephone: 6 }, assaultRatio: 1.3, seatRatio: 1.5, reserve: 80, reachHops: 6 },
  },
};

const ARM_FIRST: Readonly<Record<string, ChartNode>> = {
  start: { ask: "truce", yes: "truce", no: "threat" },
  truce: { stance: "keepTruce", weights: { dutyTaste: ARMS } },
  threat: { ask: "seatThreatened", than: 1.5, yes: "hold", no: "arms" },
  hold: { stance: "holdHouse", weights: { reserve: 500, threatShare: 0.8, dutyTaste: ARMS } },
  arms: { ask: "armedBelow", than: 0.6, yes: "gather", no: "stronger" },
  gather: { stance: "gatherArms", without: ["strike", "moveUp"], weights: { dutyTaste: ARMS, voteTake: 1.2, voteOpen: 1.43 } },
  stronger: { ask: "strongerBy", than: 1.5, yes: "attack", no: "districts" },
  districts: { stance: "holdDistricts", weights: { dutyTaste: ARMS, assaultRatio: 2, showRatio: 3.6, reachHops: 3, voteOpen: 1.29 } },
  attack: { stance: "turnToAttack", weights: { assaultRatio: 1.5, seatRatio: 1.8, reachHops: 6 } },
};

const HOLD_AND_WAIT: Readonly<Record<string, ChartNode>> = {
  start: { ask: "truce", yes: "truce", no: "lost" },
  truce: { stance: "keepTruce" },
  lost: { ask: "resolveBelow", than: 20, yes: "settle", no: "threat" },
  settle: { stance: "settle", weights: { dutyTaste: TALK, settles: true } },
  threat: { ask: "seatThreatened", than: 0.8, yes: "house", no: "stronger" },
  house: {
    stance: "holdHouse",
    without: ["moveUp"],
    weights: { reserve: 1200, garrison: 200, threatShare: 1, dutyTaste: { summon: 3, liaison: 3, callOut: 2 } },
  },
  stronger: { ask: "strongerBy", than: 2, yes: "out", no: "wait" },
  wait: {
    stance: "holdHouse",
    without: ["moveUp"],
    weights: {
      reserve: 800,
      garrison: 200,
      threatShare: 0.8,
      assaultRatio: 2.5,
      reachHops: 2,
      dutyTaste: { callOut: 4, liaison: 3, publish: 3 },
    },
  },
  out: { stance: "breakOut", weights: {} },
};

const SALLY: Readonly<Record<string, ChartNode>> = {
  start: { ask: "truce", yes: "truce", no: "leave" },
  truce: { stance: "keepTruce" },
  leave: { ask: "mayTake", yes: "threat", no: "hurry" },
  hurry: {
    stance: "prepare",
    weights: { movesUp: "always", voteTake: 0.4, voteOpen: 0.46, dutyTaste: { staffWork: 4, callOut: 3, liaison: 3 } },
  },
  threat: { ask: "seatThreatened", than: 1.5, yes: "hold", no: "exchange" },
  hold: { stance: "holdHouse", weights: { movesUp: "always", reserve: 400, threatShare: 0.6 } },
  exchange: { ask: "holdsExchange", yes: "seat", no: "points" },
  points: {
    stance: "takeKeyPoints",
    weights: { movesUp: "always", siteWorth: KEY_POINTS, assaultRatio: 1.4, reserve: 150, voteOpen: 0.46 },
  },
  seat: {
    stance: "strikeSeat",
    weights: {
      movesUp: "always",
      siteWorth: { ...KEY_POINTS, "seat-of-power": 16 },
      assaultRatio: 1.4,
      seatRatio: 1.7,
      reserve: 150,
      voteOpen: 0.46,
      reachHops: 5,
    },
  },
};

const NEGOTIATE: Readonly<Record<string, ChartNode>> = {
  start: { ask: "truce", yes: "truce", no: "shots" },
  truce: { stance: "keepTruce", weights: { dutyTaste: TALK, settles: true, voteOpen: 1.71 } },
  shots: { ask: "shotsFallen", yes: "threat", no: "talk" },
  talk: { stance: "talk", without: ["strike", "moveUp"], weights: { dutyTaste: TALK, settles: true, voteTake: 2, voteOpen: 1.71 } },
  threat: { ask: "seatThreatened", than: 0.8, yes: "house", no: "ahead" },
  house: { stance: "holdHouse", weights: { dutyTaste: TALK, settles: true, reserve: 800, garrison: 150, threatShare: 0.8 } },
  ahead: { ask: "holdsFrom", than: 0.5, yes: "press", no: "settle" },
  press: { stance: "talk", weights: { dutyTaste: TALK, settles: true } },
  settle: { stance: "settle", weights: { dutyTaste: TALK, settles: true, assaultRatio: 2.2, reachHops: 2 } },
};

/** Every doctrine of both sides. */
export const CHARTS: readonly Chart[] = [
  { doctrine: "staff-plan", side: "mrc", facts: ["petrograd-palace-attack-organizers"], nodes: STAFF_PLAN },
  {
    doctrine: "patient-ring",
    side: "mrc",
    facts: ["petrograd-podvoisky-nevsky-ask-delay", "petrograd-palace-encircled-morning", "petrograd-podvoisky-defers"],
    nodes: PATIENT_RING,
  },
  {
    doctrine: "strike-at-once",
    side: "mrc",
    facts: ["petrograd-lenin-before-congress", "petrograd-lenin-urges-haste", "general-delay-can-lose"],
    nodes: STRIKE_AT_ONCE,
  },
  {
    doctrine: "arm-first",
    side: "mrc",
    facts: ["moscow-mrc-plan-hold-out", "moscow-suburbs-arm-themselves", "moscow-arms-ammunition-lacking"],
    nodes: ARM_FIRST,
  },
  { doctrine: "staff-plan", side: "government", facts: ["moscow-committee-holds-key-points"], nodes: STAFF_PLAN },
  {
    doctrine: "hold-and-wait",
    side: "government",
    facts: ["petrograd-kerensky-left", "petrograd-tl-24oct-palace-garrison", "moscow-whites-play-for-time"],
    nodes: HOLD_AND_WAIT,
  },
  {
    doctrine: "sally",
    side: "government",
    facts: ["moscow-committee-holds-key-points", "moscow-committee-aim-tverskaya", "moscow-tl-28oct-centre-lost"],
    nodes: SALLY,
  },
  {
    doctrine: "negotiate",
    side: "government",
    facts: ["moscow-tl-26oct-ryabtsev-nogin-talks", "moscow-armistice-29", "moscow-tl-30oct-vikzhel-talks"],
    nodes: NEGOTIATE,
  },
];

/** The chart of a side's doctrine; of one that is not its own, the staff plan. */
export function chartOf(side: SideId, doctrine: DoctrineId): Chart {
  const own = CHARTS.filter((chart) => chart.side === side);
  const chart = own.find((each) => each.doctrine === doctrine) ?? own[0];
  if (chart === undefined) throw new Error(`no doctrine for ${side}`);
  return chart;
}
