import type { Term, TermKind } from "../../shared/model/agreements.ts";
import type { Party, SeatId } from "../../shared/model/ids.ts";
import type { Order, WordOrder } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { SeatView } from "../../shared/model/view.ts";

/** An offer under this name: what is given, and what is asked. */
export function offered(word: string, to: SeatId, gives: Term, asks: Term | null = null): Order {
  return { type: "word", kind: "offerWord", word, to, gives, asks };
}

export function reply(kind: Exclude<WordOrder["kind"], "offerWord">, word: string): Order {
  return { type: "word", kind, word };
}

/** Every term about one of these, spelled out. */
function termsOf(kind: TermKind, about: readonly string[], until: number, { scenario, sendTo }: Spelling): readonly Term[] {
  switch (kind) {
    case "sendFormation":
      return about.flatMap((formation) => sendTo.map((site) => ({ kind, formation, site, until })));
    case "holdSite":
    case "spareSite":
    case "leaveBridge":
      return about.map((site) => ({ kind, site, until }));
    case "voteFor":
      return about.flatMap((card) => scenario.cards[card]!.choices.map((choice) => ({ kind, card, choice: choice.id })));
    case "offerTruce":
      return [{ kind, until }];
    case "runTrains":
      return about.map((side) => ({ kind, side: side as "mrc", stop: side === "mrc", until }));
  }
}

type Spelling = { readonly scenario: Scenario; readonly sendTo: readonly string[] };

/** Every word this view lets its seat offer, one term at a time, given and asked. */
export function wordsOffered(scenario: Scenario, view: SeatView): readonly Order[] {
  const { offers } = view;
  if (!offers.ok) return [];
  const others = scenario.seatIds.filter((seat) => seat !== view.seat);
  const spelled = (party: Party, list: typeof offers.gives) =>
    Object.entries(list[party]).flatMap(([kind, about]) =>
      termsOf(kind as TermKind, about, offers.latest, { scenario, sendTo: offers.sendTo }),
    );
  return others.flatMap((to, at) => {
    const { party } = scenario.seats[to]!;
    const gives = spelled(party, offers.gives);
    const asks = spelled(party, offers.asks).filter((term) => term.kind !== "sendFormation" || view.allied[term.formation]?.seat === to);
    const [first] = gives;
    const named = (index: number, kind: string) => `${view.seat}-${kind}${at}-${index}`;
    return [
      ...gives.map((term, index) => offered(named(index, "g"), to, term)),
      ...(first === undefined ? [] : asks.map((term, index) => offered(named(index, "a"), to, first, term))),
    ];
  });
}
