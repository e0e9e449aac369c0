import type { Term } from "../../shared/model/agreements.ts";
import type { SeatId, WordId } from "../../shared/model/ids.ts";
import type { WordOrder } from "../../shared/model/orders.ts";
import { offerWords } from "../present/agreements.ts";
import type { Desk } from "../store/desk.ts";
import { asked } from "./sending.ts";

type Offer = { readonly to: SeatId; readonly gives: Term; readonly asks: Term | null };

/** Offers a word under a name that was never used: what somebody is about to accept must not change under his hand. */
export async function offerWord(desk: Desk, { to, gives, asks }: Offer): Promise<void> {
  const word = `${desk.session.seat}-${freshLetters()}`;
  if (!(await asked(desk, { type: "word", kind: "offerWord", word, to, gives, asks })))
    desk.said.value = desk.wording.t("said.offered", { seat: desk.wording.seat(to) });
}

/** Accepts, refuses or withdraws. */
export async function answerWord(desk: Desk, kind: Exclude<WordOrder["kind"], "offerWord">, word: WordId): Promise<void> {
  const agreement = desk.session.view.peek()?.agreements.find((each) => each.id === word);
  if ((await asked(desk, { type: "word", kind, word })) || agreement === undefined) return;
  const words = offerWords(agreement, desk.wording);
  desk.said.value = desk.wording.t("said.answered", { state: desk.wording.t(`agreementState.${STATE_AFTER[kind]}`), words });
}

const STATE_AFTER = { acceptWord: "accepted", refuseWord: "refused", withdrawWord: "withdrawn" } as const;

function freshLetters(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
