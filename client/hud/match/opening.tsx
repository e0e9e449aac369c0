import { figures } from "../../present/formations.ts";
import { useView } from "../desk-context.ts";
import { Briefing } from "./briefing.tsx";
import { FrontPage } from "./front-page.tsx";

/** What a turn opens with: a few lines in first play, the first page of a newspaper in the steps after it. */
export function Opening() {
  return figures(useView()) ? <FrontPage /> : <Briefing />;
}
