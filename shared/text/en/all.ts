import { adjutant } from "./adjutant.ts";
import { bulletins } from "./bulletins.ts";
import { causes } from "./causes.ts";
import { dates } from "./dates.ts";
import { doctrines } from "./doctrines.ts";
import { doors } from "./doors.ts";
import { events } from "./events.ts";
import { firstPlay } from "./first-play.ts";
import { firstScreen } from "./first-screen.ts";
import { frontPage } from "./front-page.ts";
import { gives } from "./gives.ts";
import { guide } from "./guide.ts";
import { match } from "./match.ts";
import { orders } from "./orders.ts";
import { projector } from "./projector.ts";
import { refusals } from "./refusals.ts";
import { rules } from "./rules.ts";
import { settings } from "./settings.ts";
import { telling } from "./telling.ts";
import { words } from "./words.ts";

/** Every sentence of the screens in English, by its key. */
export const EN = {
  ...adjutant,
  ...causes,
  ...dates,
  ...doctrines,
  ...doors,
  ...events,
  ...firstPlay,
  ...firstScreen,
  ...frontPage,
  ...bulletins,
  ...gives,
  ...guide,
  ...match,
  ...orders,
  ...projector,
  ...refusals,
  ...rules,
  ...settings,
  ...telling,
  ...words,
};
