import type { NameToday } from "../../shared/history/names-today.ts";
import type { BoardLanguage, Renamed } from "./board-picture.ts";

/** What has another name now than in 1917, by its name of then as the plan writes it in English. */
export type NamesToday = Readonly<Record<string, NameToday>>;

/** What the plan prints for a reader who wants the names of today, in the language it is lettered in. */
export function renamedIn(names: NamesToday, language: BoardLanguage): Renamed {
  return Object.fromEntries(Object.entries(names).map(([old, name]) => [old, language === "ru" ? name.todayRu : name.today]));
}
