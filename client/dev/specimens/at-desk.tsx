import type { ComponentChildren } from "preact";
import { DeskContext } from "../../hud/desk-context.ts";
import { TextContext } from "../../hud/text-context.ts";
import { english } from "../../i18n/translate.ts";
import type { Intent } from "../../input/intent.ts";
import { perform } from "../../input/perform.ts";
import type { Desk } from "../../store/desk.ts";
import type { Standing } from "../sample-desk.ts";
import { deskAt } from "../sample-desk.ts";

/** A part of the match at a sample desk, after somebody has wanted this and that there. */
export async function atDesk(
  standing: Standing,
  children: (desk: Desk) => ComponentChildren,
  wants: (desk: Desk) => readonly Intent[] = () => [],
): Promise<ComponentChildren> {
  const desk = await deskAt(standing);
  for (const intent of wants(desk)) await perform(intent, desk);
  return <AtDesk desk={desk}>{children(desk)}</AtDesk>;
}

export function AtDesk({ desk, children }: { readonly desk: Desk; readonly children: ComponentChildren }) {
  return (
    <TextContext.Provider value={english}>
      <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
    </TextContext.Provider>
  );
}

/** The first of the formations of a kind that this desk knows of. */
export function firstOf(desk: Desk, whose: "own" | "allied" | "seen"): string {
  const [id] = Object.keys(desk.session.view.value?.[whose] ?? {});
  if (id === undefined) throw new Error(`this desk knows of no formation that is ${whose}`);
  return id;
}
