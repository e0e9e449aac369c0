import { describe, expect, it } from "vitest";
import type { Term } from "../../shared/model/agreements.ts";
import type { GameEvent } from "../../shared/model/events.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { matchFromMap, type SmallMatch } from "../support/match-from-map.ts";
import { duty, given, to, whyNot } from "../support/orders.ts";
import { offered, reply } from "../support/words.ts";

const MAP = "[hall m seat-of-power]--[bridge m bridge]--[castle g seat-of-power]--[depot g depot]";
const open = { mayTakeGuarded: true, mayOpenHostilities: true };

/** Workers and printers at the hall, cadets at the castle, both sides free to shoot, nobody acting by himself. */
function town(more: Parameters<typeof matchFromMap>[1] = {}): SmallMatch {
  return matchFromMap(MAP, {
    formations: { workers: { at: "hall", men: 2000 }, printers: { at: "bridge" }, cadets: { at: "castle", men: 100 } },
    sides: { mrc: open, government: open },
    ...more,
    options: { constants: { initiative: 0 }, ...more.options },
  });
}

const spare = (site: string, until = 6): Term => ({ kind: "spareSite", site, until });
const hold = (site: string, until = 6): Term => ({ kind: "holdSite", site, until });
const send = (formation: string, site: string, until = 6): Term => ({ kind: "sendFormation", formation, site, until });

/** The seat gives its word, and the other takes it. */
function agreed(match: SmallMatch, from: string, other: string, gives: Term, asks: Term | null = null): SmallMatch {
  const word = `${from}-w`;
  return given(given(match, from, offered(word, other, gives, asks)), other, reply("acceptWord", word));
}

type Turned = SmallMatch & { readonly events: readonly GameEvent[] };

function turned(match: SmallMatch): Turned {
  const { state, events } = resolveTurn(match.scenario, match.state);
  return { scenario: match.scenario, state, events };
}

/** What was said of words in these events: kind, who promised, why. */
const said = ({ events }: Pick<Turned, "events">) =>
  events
    .filter(({ kind }) => kind.startsWith("word"))
    .map(({ kind, params, cause }) => [kind, params["promiser"], params["why"], cause.rule]);

const seen = ({ scenario, state }: SmallMatch, seat: string, events: readonly GameEvent[] = []) => viewFor(scenario, state, seat, events);

describe("offering a word", () => {
  it("[AG-1] names it by the seat that offers, once, to another seat, and leaves no list where nobody offered", () => {
    expect("agreements" in town().state).toBe(false);
    const offer = given(town(), "hands", offered("hands-1", "school", spare("castle")));
    expect(offer.state.agreements).toHaveLength(1);
    expect(whyNot(offer, "hands", offered("hands-1", "school", spare("castle")))?.code).toBe("unknownAgreement");
    expect(whyNot(offer, "hands", offered("staff-1", "school", spare("castle")))?.code).toBe("unknownAgreement");
    expect(whyNot(offer, "hands", offered("hands-2", "nobody", spare("castle")))?.code).toBe("unknownSeat");
    expect(whyNot(offer, "hands", offered("hands-2", "hands", spare("castle")))?.code).toBe("unknownSeat");
    expect(whyNot(town({ match: { phase: "council" } }), "hands", offered("hands-1", "school", spare("castle")))?.code).toBe("wrongPhase");
  });

  it("[AG-1] lets three offers of a seat await an answer", () => {
    const three = given(town(), "hands", ...[1, 2, 3].map((number) => offered(`hands-${number}`, "school", spare("castle"))));
    expect(whyNot(three, "hands", offered("hands-4", "school", spare("castle")))).toEqual({ code: "tooManyOffers", facts: { most: 3 } });
    expect(seen(three, "hands").offers).toMatchObject({ ok: false, refusal: { code: "tooManyOffers" } });
    expect(
      whyNot(given(three, "school", reply("refuseWord", "hands-1")), "hands", offered("hands-4", "school", spare("castle"))),
    ).toBeNull();
  });

  it("[AG-2] takes only what is the seat's own to give, until an hour that is to come", () => {
    const code = (seat: string, other: string, term: Term) => whyNot(town(), seat, offered(`${seat}-1`, other, term))?.code ?? null;
    expect(code("hands", "staff", send("workers", "bridge"))).toBeNull();
    expect(code("hands", "staff", send("cadets", "bridge"))).toBe("notYourFormation");
    expect(code("hands", "staff", send("workers", "castle"))).toBe("siteNotHeld");
    expect(code("hands", "staff", send("workers", "nowhere"))).toBe("unknownSite");
    expect(code("hands", "staff", hold("castle"))).toBe("siteNotHeld");
    expect(code("hands", "school", spare("hall"))).toBe("ownSite");
    expect(code("hands", "school", { kind: "leaveBridge", site: "bridge", until: 6 })).toBeNull();
    expect(code("hands", "school", { kind: "leaveBridge", site: "hall", until: 6 })).toBe("notABridge");
    expect(code("school", "hands", { kind: "leaveBridge", site: "bridge", until: 6 })).toBe("bridgeNotHeld");
    expect(code("hands", "doctors", { kind: "offerTruce", until: 6 })).toBe("notYourDuty");
    expect(code("doctors", "hands", { kind: "runTrains", side: "mrc", stop: true, until: 6 })).toBeNull();
    expect(code("doctors", "hands", spare("castle"))).toBe("notYourDuty");
    for (const until of [0, 49, 2.5, Number.NaN]) expect(code("hands", "school", spare("castle", until)), `${until}`).toBe("wordHour");
    expect(whyNot(town(), "hands", offered("hands-1", "school", spare("castle", 37)))).toEqual({ code: "wordHour", facts: { until: 36 } });
  });

  it("[AG-2] asks in return only what the other seat could give, and gives one answer for all it could not", () => {
    const code = (other: string, asks: Term) => whyNot(town(), "hands", offered("hands-1", other, spare("castle"), asks))?.code ?? null;
    expect(code("school", spare("hall"))).toBeNull();
    expect(code("school", spare("castle"))).toBe("notTheirsToGive");
    expect(code("doctors", { kind: "offerTruce", until: 6 })).toBeNull();
    expect(code("school", { kind: "offerTruce", until: 6 })).toBe("notTheirsToGive");
    expect(code("school", spare("hall", 99))).toBe("wordHour");
  });

  it("[AG-3] promises only to its own side what nobody else could see kept", () => {
    const code = (other: string, term: Term) => whyNot(town(), "hands", offered("hands-1", other, term))?.code ?? null;
    const vote: Term = { kind: "voteFor", card: "press", choice: "close" };
    for (const term of [send("workers", "bridge"), hold("hall"), vote]) {
      expect(code("staff", term)).toBeNull();
      expect(code("school", term)).toBe("ownSideOnly");
    }
    expect(code("staff", { ...vote, choice: "burn" })).toBe("unknownChoice");
    expect(code("staff", { ...vote, card: "bridges" })).toBe("cardNotOpen");
  });

  it("[AG-4] binds both once it is accepted, and is answered once, by whom it was offered", () => {
    const offer = given(town(), "hands", offered("hands-1", "school", spare("castle"), spare("hall")));
    for (const seat of ["office", "hands", "doctors"])
      expect(whyNot(offer, seat, reply("acceptWord", "hands-1"))?.code).toBe("unknownAgreement");
    expect(whyNot(offer, "school", reply("withdrawWord", "hands-1"))?.code).toBe("unknownAgreement");
    const taken = given(offer, "school", reply("acceptWord", "hands-1"));
    expect(taken.state.agreements?.[0]?.answer).toEqual({ is: "accepted", hour: 0 });
    expect(whyNot(taken, "school", reply("refuseWord", "hands-1"))?.code).toBe("agreementAnswered");
    expect(whyNot(taken, "hands", reply("withdrawWord", "hands-1"))?.code).toBe("agreementAnswered");
  });

  it("[AG-4] is withdrawn while nobody has answered, and lapses at the end of the next turn", () => {
    const offer = given(town(), "hands", offered("hands-1", "school", spare("castle", 30)));
    expect("agreements" in JSON.parse(JSON.stringify(given(offer, "hands", reply("withdrawWord", "hands-1")).state))).toBe(false);
    const next = turned(offer);
    expect(said(next)).toEqual([]);
    const later = { ...next, state: { ...next.state, phase: "orders" as const } };
    expect(given(later, "hands", reply("withdrawWord", "hands-1")).state.agreements?.[0]?.answer?.is).toBe("withdrawn");
    const lapsed = turned(later);
    expect(said(lapsed)).toEqual([["wordOvertaken", "hands", "unanswered", "AG-4"]]);
    expect(seen(lapsed, "school").agreements[0]?.state).toBe("unanswered");
  });

  it("[AG-4] is not accepted by who can no longer give what is asked", () => {
    const offer = given(town(), "hands", offered("hands-1", "school", spare("castle"), { kind: "spareSite", site: "bridge", until: 6 }));
    const taken = given(offer, "school", reply("acceptWord", "hands-1"));
    expect(taken.state.agreements?.[0]?.answer?.is).toBe("accepted");
    const bridge = { holder: "government", hour: 0, guarded: true, seen: true } as const;
    const { knownHolders } = offer.state;
    const known = { ...knownHolders, government: { ...knownHolders.government, bridge } };
    const lost = { ...offer, state: { ...offer.state, knownHolders: known } };
    expect(whyNot(lost, "school", reply("acceptWord", "hands-1"))?.code).toBe("ownSite");
  });
});

describe("judging a word", () => {
  it("[AG-5] men sent are there: kept at once; kept too if they stood there", () => {
    const match = given(agreed(town(), "hands", "staff", send("workers", "bridge", 12)), "hands", to("workers", "march", "bridge"));
    expect(said(turned(match))).toEqual([["wordKept", "hands", null, "AG-5"]]);
  });

  it("[AG-6] [AG-7] men not sent: broken; sent but late: nobody's broken word; gone: nothing to send", () => {
    const promised = agreed(town(), "hands", "staff", send("workers", "bridge", 2));
    expect(said(turned(promised))).toEqual([["wordBroken", "hands", null, "AG-6"]]);
    const slow = town({ options: { friction: 2, constants: { initiative: 0, dispatchBase: 0, dispatchSpan: 0 } } });
    const late = given(agreed(slow, "hands", "staff", send("printers", "hall", 2)), "hands", to("printers", "march", "hall"));
    expect(said(turned(late))).toEqual([["wordOvertaken", "hands", "orderLate", "AG-7"]]);
    const gone = { ...promised, state: structuredClone(promised.state) } as {
      scenario: SmallMatch["scenario"];
      state: SmallMatch["state"];
    };
    Object.assign(gone.state.formations["workers"]!, { status: "destroyed" });
    expect(said(turned(gone))).toEqual([["wordOvertaken", "hands", "gone", "AG-7"]]);
  });

  it("[AG-5] [AG-6] [AG-7] a place held is kept; taken from the seat's men it is overtaken, left empty it is broken", () => {
    expect(said(turned(agreed(town(), "hands", "staff", hold("hall"))))).toEqual([["wordKept", "hands", null, "AG-5"]]);
    const storm = (printers: string) =>
      town({
        formations: { printers: { at: printers, men: 5, morale: 10 }, cadets: { at: "castle", men: 5000 } },
        match: { hostilities: { openedBy: "mrc", hour: 0 } },
      });
    const attacked = (printers: string) =>
      turned(given(agreed(storm(printers), "hands", "staff", hold("bridge")), "school", to("cadets", "assault", "bridge")));
    expect(said(attacked("bridge"))).toEqual([["wordOvertaken", "hands", "siteFell", "AG-7"]]);
    expect(said(attacked("hall"))).toEqual([["wordBroken", "hands", null, "AG-6"]]);
  });

  it("[AG-5] [AG-6] a place spared is kept; attacked on the seat's order it is broken, by another seat's it is not", () => {
    const promised = agreed(town(), "hands", "school", spare("castle"));
    expect(said(turned(promised))).toEqual([["wordKept", "hands", null, "AG-5"]]);
    const attack = given(promised, "hands", to("printers", "assault", "castle"));
    expect(said(turned(attack))).toEqual([["wordBroken", "hands", null, "AG-9"]]);
    const others = agreed(town(), "staff", "school", spare("castle"));
    expect(said(turned(given(others, "hands", to("printers", "assault", "castle"))))).toEqual([["wordKept", "staff", null, "AG-5"]]);
  });

  it("[AG-7] what nobody ordered is nobody's broken word", () => {
    const promised = agreed(town({ match: { hostilities: { openedBy: "mrc", hour: 0 } } }), "hands", "school", spare("castle"));
    const state = structuredClone(promised.state);
    const order = { kind: "assault", formation: "printers", site: "castle", operation: null, raise: null };
    Object.assign(state.formations["printers"]!, { doing: { order, dispatch: null, sinceHour: 0, lapsesHour: 20 } });
    expect(said(turned({ ...promised, state }))).toEqual([["wordOvertaken", "hands", "nobodyOrdered", "AG-7"]]);
  });

  it("[AG-5] [AG-6] [AG-7] a bridge left down is kept; raised by the seat's men broken, by others overtaken", () => {
    const term: Term = { kind: "leaveBridge", site: "bridge", until: 6 };
    expect(said(turned(agreed(town(), "hands", "school", term)))).toEqual([["wordKept", "hands", null, "AG-5"]]);
    const raised = (seat: string) =>
      turned(given(agreed(town(), seat, "school", term), "hands", to("printers", "bridge", "bridge", { raise: true })));
    expect(said(raised("hands"))).toEqual([["wordBroken", "hands", null, "AG-9"]]);
    expect(said(raised("staff"))).toEqual([["wordOvertaken", "staff", "othersDid", "AG-7"]]);
  });

  it("[AG-5] [AG-6] [AG-7] the seat between keeps its word by its duty", () => {
    const truce: Term = { kind: "offerTruce", until: 6 };
    const promised = agreed(town(), "doctors", "staff", truce);
    expect(said(turned(given(promised, "doctors", duty({ kind: "offerTruce" }))))).toEqual([["wordKept", "doctors", null, "AG-5"]]);
    expect(said(turned(promised))).toEqual([["wordBroken", "doctors", null, "AG-6"]]);
    const trains = (stop: boolean): Term => ({ kind: "runTrains", side: "mrc", stop, until: 6 });
    expect(said(turned(agreed(town(), "doctors", "staff", trains(false))))).toEqual([["wordKept", "doctors", null, "AG-5"]]);
    expect(said(turned(agreed(town(), "doctors", "staff", trains(true))))).toEqual([["wordBroken", "doctors", null, "AG-6"]]);
    const during = agreed(town({ match: { truceUntil: 20 } }), "doctors", "staff", trains(false));
    expect(whyNot(during, "doctors", offered("doctors-2", "staff", truce))?.code).toBe("truceHolds");
  });

  it("[AG-5] [AG-6] [AG-7] a promised vote is judged when the council closes", () => {
    const promised = agreed(town(), "hands", "staff", { kind: "voteFor", card: "press", choice: "close" });
    const council = { ...promised, state: { ...turned(promised).state } };
    const voted = (choice: string | null) => {
      const match = choice === null ? council : given(council, "hands", { type: "vote", kind: "vote", card: "press", choice });
      return said(closeCouncil(match.scenario, match.state));
    };
    expect(voted("close")).toEqual([["wordKept", "hands", null, "AG-5"]]);
    expect(voted("leave")).toEqual([["wordBroken", "hands", null, "AG-6"]]);
    expect(voted(null)).toEqual([["wordBroken", "hands", null, "AG-6"]]);
    const cards = { ...council.state.cards, press: { ...council.state.cards["press"]!, status: "lapsed" as const } };
    expect(said(closeCouncil(council.scenario, { ...council.state, cards }))).toEqual([["wordOvertaken", "hands", "cardGone", "AG-7"]]);
  });

  it("[AG-8] of two words given for each other the other falls with the one that is broken", () => {
    const promised = agreed(town(), "hands", "school", spare("castle", 20), spare("hall", 20));
    const broken = turned(given(promised, "hands", to("printers", "assault", "castle")));
    expect(said(broken)).toEqual([
      ["wordBroken", "hands", null, "AG-9"],
      ["wordOvertaken", "school", "otherWord", "AG-8"],
    ]);
    const kept = turned(agreed(town(), "hands", "school", spare("castle", 6), spare("hall", 20)));
    expect(said(kept)).toEqual([["wordKept", "hands", null, "AG-5"]]);
    expect(seen(kept, "school").agreements[0]?.state).toBe("accepted");
  });

  it("[AG-9] a word broken to another party costs legitimacy, one within the side does not", () => {
    const cost = (other: string) => {
      const match = town({ match: { hostilities: { openedBy: "government", hour: 0 } } });
      const { events } = turned(given(agreed(match, "hands", other, spare("castle")), "hands", to("printers", "assault", "castle")));
      const change = events.find(({ kind }) => kind === "wordBroken")?.changes.find(({ path }) => path.includes("legitimacy"));
      return change === undefined ? 0 : Number(change.from) - Number(change.to);
    };
    expect(cost("school")).toBe(4);
    expect(cost("doctors")).toBe(4);
    expect(cost("staff")).toBe(0);
  });
});

describe("who knows of a word", () => {
  it("[AG-10] only the two seats see it, offered, due and kept", () => {
    const offer = given(town(), "hands", offered("hands-1", "school", spare("castle", 12)));
    expect(seen(offer, "school").agreements).toMatchObject([{ state: "offered", mayAnswer: true, mayWithdraw: false }]);
    expect(seen(offer, "hands").agreements).toMatchObject([{ state: "offered", mayAnswer: false, mayWithdraw: true }]);
    const taken = given(offer, "school", reply("acceptWord", "hands-1"));
    expect(seen(taken, "hands").agreements[0]?.state).toBe("accepted");
    const next = turned(taken);
    expect(seen(next, "hands").agreements[0]?.state).toBe("due");
    const kept = turned({ ...next, state: { ...next.state, phase: "orders" } });
    expect(seen(kept, "school").agreements).toMatchObject([{ state: "kept", gives: { state: "kept", hour: 12 } }]);
    for (const match of [offer, taken, next, kept])
      for (const seat of ["staff", "office", "doctors"]) expect(seen(match, seat).agreements).toEqual([]);
  });

  it("[AG-10] offers and answers are news for the other alone; a broken word for whoever can see it", () => {
    const offer = town();
    const order = offered("hands-1", "school", spare("castle"));
    const made = given(offer, "hands", order);
    const attack = given(given(made, "school", reply("acceptWord", "hands-1")), "hands", to("printers", "assault", "castle"));
    const after = turned(attack);
    const heard = (seat: string) => seen(after, seat, after.events).news.filter(({ kind }) => kind === "wordBroken");
    expect(heard("school")).toMatchObject([{ params: { promiser: "hands", promisee: "school", term: "spareSite" }, changes: [] }]);
    expect(heard("office")).toHaveLength(1);
    expect(heard("staff")).toHaveLength(1);
  });

  it("[AG-10] how it ended is shown once the seat's party can know it", () => {
    const promised = agreed(town(), "hands", "staff", send("workers", "bridge", 12));
    const outcome = { is: "kept", why: null, hour: 6, known: { mrc: 20, government: null, between: null } } as const;
    const [agreement] = promised.state.agreements ?? [];
    const judged = { ...agreement!, gives: { ...agreement!.gives, outcome } };
    const shown = (hour: number) =>
      seen({ ...promised, state: { ...promised.state, hour, agreements: [judged] } }, "staff").agreements[0]?.gives;
    expect(shown(18)).toMatchObject({ state: "open", hour: null });
    expect(shown(20)).toMatchObject({ state: "kept", hour: 6 });
  });
});
