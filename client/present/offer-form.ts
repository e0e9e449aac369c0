import { TERMS, type Term, type TermKind, type TermOffers } from "../../shared/model/agreements.ts";
import type { SeatId, SideId } from "../../shared/model/ids.ts";
import type { SeatView, WordChoice } from "../../shared/model/view.ts";
import type { TextKey } from "../../shared/text/keys.ts";
import { momentOf } from "./moment.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import { termWords } from "./terms.ts";
import type { Wording } from "./wording.ts";

/** One half of an offer being written: which term, and what has been picked for its fields so far. */
export type TermDraft = { readonly kind: TermKind | null; readonly picked: Readonly<Partial<Record<FieldName, string>>> };
export type OfferDraft = { readonly to: SeatId | null; readonly gives: TermDraft; readonly asks: TermDraft };
export const EMPTY_TERM: TermDraft = { kind: null, picked: {} };

type FieldName = "formation" | "site" | "card" | "choice" | "side" | "stop" | "until";
type Option = { readonly value: string; readonly label: string };
export type TermField = { readonly name: FieldName; readonly label: string; readonly value: string; readonly options: readonly Option[] };
export type TermForm = { readonly kinds: readonly Option[]; readonly kind: TermKind | null; readonly fields: readonly TermField[] };

export type OfferForm = {
  readonly seats: readonly Option[];
  readonly to: SeatId;
  readonly gives: TermForm;
  readonly asks: TermForm;
  /** What is offered in words, one clause each. */
  readonly words: readonly string[];
  /** What can be sent, or null while there is nothing to give. */
  readonly offer: { readonly to: SeatId; readonly gives: Term; readonly asks: Term | null } | null;
};

type Open = Extract<WordChoice, { readonly ok: true }>;

/** Why no word can be offered now, or null. */
export function whyNoOffer({ offers }: SeatView, w: Wording): string | null {
  return offers.ok ? null : sentenceOfRefusal(offers.refusal, w);
}

/** The form of an offer: every field a list to choose from, made of what the view says can be given and asked. */
export function presentOfferForm(view: SeatView, draft: OfferDraft, offers: Open, w: Wording): OfferForm {
  const others = w.scenario.seats.filter((seat) => seat.id !== view.seat);
  const chosen = others.find((seat) => seat.id === draft.to) ?? others.find((seat) => seat.party === view.party) ?? others[0];
  const to = chosen?.id ?? "";
  const party = chosen?.party ?? "between";
  const form = (half: TermDraft, list: TermOffers, by: SeatId, nameOf: Means["nameOf"]) =>
    termForm(half, { view, offers, list, by, nameOf, w });
  const gives = form(
    draft.gives.kind === null ? { ...draft.gives, kind: firstOf(offers.gives[party]) } : draft.gives,
    offers.gives[party],
    view.seat,
    (kind) => w.t(`term.${kind}`),
  );
  const asks = form(draft.asks, offers.asks[party], to, (kind) => w.t(`termAsked.${kind}`));
  const [given, asked] = [termOf(gives), termOf(asks)];
  return {
    seats: others.map(({ id, name }) => ({ value: id, label: name.en })),
    to,
    gives,
    asks,
    words: [
      ...(given === null ? [] : [termWords(given, view.seat, w)]),
      ...(asked === null ? [] : [w.t("agreements.return", { words: termWords(asked, to, w) })]),
    ],
    offer: given === null ? null : { to, gives: given, asks: asked },
  };
}

function firstOf(list: TermOffers): TermKind | null {
  return TERMS.find((kind) => (list[kind] ?? []).length > 0) ?? null;
}

type Means = {
  readonly view: SeatView;
  readonly offers: Open;
  readonly list: TermOffers;
  readonly by: SeatId;
  readonly nameOf: (kind: TermKind) => string;
  readonly w: Wording;
};

function termForm(draft: TermDraft, means: Means): TermForm {
  const { list, nameOf } = means;
  const kinds = TERMS.filter((kind) => subjectsOf(kind, means).length > 0);
  const kind = kinds.find((each) => each === draft.kind) ?? (draft.kind === null ? null : firstOf(list));
  return {
    kinds: kinds.map((each) => ({ value: each, label: nameOf(each) })),
    kind,
    fields: kind === null ? [] : fieldsOf(kind, draft, means),
  };
}

/** What the term could be about; of another seat's formations only its own. */
function subjectsOf(kind: TermKind, { view, list, by }: Means): readonly string[] {
  const about = list[kind] ?? [];
  if (kind !== "sendFormation" || by === view.seat) return about;
  return about.filter((id) => view.allied[id]?.seat === by);
}

function fieldsOf(kind: TermKind, { picked }: TermDraft, means: Means): readonly TermField[] {
  const { offers, w } = means;
  const about = subjectsOf(kind, means);
  const field = (name: FieldName, options: readonly Option[]): TermField => ({
    name,
    label: w.t(`agreements.${name}`),
    value: options.find(({ value }) => value === picked[name])?.value ?? options[0]?.value ?? "",
    options,
  });
  const until = field("until", hoursOf(means));
  switch (kind) {
    case "sendFormation":
      return [field("formation", named(about, w.formation)), field("site", named(offers.sendTo, w.site)), until];
    case "holdSite":
    case "spareSite":
    case "leaveBridge":
      return [field("site", named(about, w.site)), until];
    case "voteFor": {
      const card = field("card", named(about, w.any));
      const choices = w.scenario.cards.find((each) => each.id === card.value)?.choices ?? [];
      return [
        card,
        field(
          "choice",
          choices.map(({ id, label }) => ({ value: id, label })),
        ),
      ];
    }
    case "offerTruce":
      return [until];
    case "runTrains": {
      const stops = (["stand", "run"] as const).map((each) => ({ value: each, label: w.t(`agreements.${each}` satisfies TextKey) }));
      return [
        field(
          "side",
          about.map((side) => ({ value: side, label: w.side(side as SideId) })),
        ),
        field("stop", stops),
        until,
      ];
    }
  }
}

function named(ids: readonly string[], name: (id: string) => string): readonly Option[] {
  return ids.map((id) => ({ value: id, label: name(id) })).sort((a, b) => a.label.localeCompare(b.label));
}

/** The ends of this turn and of those to come. */
function hoursOf({ view, offers, w }: Means): readonly Option[] {
  return w.scenario.turns.flatMap(({ startHour, hours }) => {
    const end = startHour + hours;
    if (end <= view.hour || end > offers.latest) return [];
    return [{ value: String(end), label: momentOf(w.scenario, end).hour(w.t) }];
  });
}

/** The term that a filled form stands for. */
function termOf({ kind, fields }: TermForm): Term | null {
  if (kind === null || fields.some(({ value }) => value === "")) return null;
  const of = (name: FieldName) => fields.find((field) => field.name === name)?.value ?? "";
  const until = Number(of("until"));
  switch (kind) {
    case "sendFormation":
      return { kind, formation: of("formation"), site: of("site"), until };
    case "holdSite":
    case "spareSite":
    case "leaveBridge":
      return { kind, site: of("site"), until };
    case "voteFor":
      return { kind, card: of("card"), choice: of("choice") };
    case "offerTruce":
      return { kind, until };
    case "runTrains":
      return { kind, side: of("side") as SideId, stop: of("stop") === "stand", until };
  }
}
