import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Screen } from "./screens.ts";
import { FIRST_PLAY, FULL_PLAY, throughFirstPlay, throughFullPlay } from "./screens.ts";

/*
 * What a screen reader finds on each screen, as an outline: landmarks, headings, groups and forms in their order. Words that change with the match are
 * left out; more may stand between.
 */

const indented = (lines: string, by: number) =>
  lines
    .trim()
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");

type Frame = { readonly head: string; readonly desk: string; readonly over: string };

/** The frame of a match is the same in every phase; the open part of the panel is not. */
const framed = ({ head, desk, over }: Frame) => `
- link "Skip the board"
- banner:
${indented(head, 2)}
  - list "Phases of the turn"
  - button "Settings"
- main "Board":
  - application /The board/
  - list "Your formations":
    - listitem:
      - button
- complementary "Your desk":
${desk}
- contentinfo
${over.trim()}
- status
`;

const match = (panel: string, over = "") =>
  framed({
    head: `
- link "Two Octobers"
- heading [level=1]`,
    desk: `  - tablist "Parts of the desk":
    - tab [selected]
  - tabpanel:
${indented(panel, 4)}`,
    over,
  });

/** First play has one panel without tabs: who one is, then what the phase asks. */
const firstMatch = (panel: string, over = "") =>
  framed({
    head: `
- heading [level=1]`,
    desk: `  - heading [level=2]
${indented(panel, 2)}`,
    over,
  });

const LOOK_UP = `
- navigation "Look up":
  - button "All places"
`;

const COUNCIL = `
- heading "Council" [level=2]
- list:
  - listitem
- heading "Standing questions" [level=3]
`;
const REPORT = `
- region "What happened, and why":
  - heading "What happened, and why" [level=2]
  - button "Tell it again"
  - list:
    - listitem
`;
const DISPATCHES = `
- heading "Dispatches" [level=2]
- region "Standing orders":
  - heading [level=3]
- region "Dispatches of this seat"
- region "Telegrams":
  - heading "Telegrams" [level=2]
  - combobox "To"
  - textbox
`;
const formation = (between = "") => `
- article:
  - heading [level=2]
  - button "All formations"
  - list
  - group "Orders to this formation":
    - button
${indented(between, 2)}
`;
const CARD = `
- dialog:
  - heading [level=2]
  - group "Choices":
    - button
    - button
  - list "Who has voted":
    - listitem
  - button "Look at the board"
  - button "Vote"
`;

const OUTLINES: Readonly<Record<Screen, string>> = {
  home: `
- banner:
  - button "Settings"
- main:
  - heading "Two Octobers" [level=1]
  - figure /Petrograd/
  - figure /Moscow/
  - navigation "Ways to play":
    - heading "Play now" [level=2]
    - combobox "What to play"
    - button "Petrograd"
    - button "Moscow"
    - heading "Join with a code" [level=2]
    - textbox "Join with a code"
    - button "Join"
    - heading "Host a match" [level=2]
    - button "Host Petrograd"
    - button "Host Moscow"
- contentinfo
`,
  settings: `
- dialog "Settings":
  - heading "Settings" [level=2]
  - combobox "Names on the plan"
  - combobox "Dates"
  - checkbox /short cuts/
  - button "Close"
`,
  lobby: `
- banner:
  - link "Two Octobers"
  - heading [level=1]
- main:
  - radiogroup "Seats":
    - heading [level=2]
    - radio
    - heading "Between" [level=2]
    - radio
    - heading "Provisional Government" [level=2]
    - radio
  - article:
    - heading [level=2]
    - heading "Duties of this seat" [level=3]
    - list "Duties of this seat"
    - button "Take this seat and begin"
`,
  card: match(COUNCIL, CARD),
  "front page": match(`${COUNCIL}- article:\n  - heading [level=2]\n  - heading [level=3]\n`),
  formation: match(formation(`- region "Standing orders"\n- region "Dispatches of this seat"`)),
  "order form": match(
    formation(`- radiogroup "Where to":\n  - radio\n- form "Telegram":\n  - button "Send"\n- region "Dispatches of this seat"`),
  ),
  "standing order": match(
    DISPATCHES.replace(
      "  - heading [level=3]",
      `  - heading [level=3]\n  - form "Standing order":\n    - combobox "When"\n    - status\n    - button "Send"`,
    ),
  ),
  agreement: match(`
- heading "Seats" [level=2]
- list
- region "Words between seats":
  - heading "Words between seats" [level=2]
  - form "My word":
    - combobox "I offer"
    - combobox "that"
    - button "Put away"
`),
  places: match(`
- searchbox "Find a place"
- heading [level=2]
- list "Places":
  - listitem:
    - button
`),
  duty: match(`
- heading "Duty of the seat" [level=2]
- group "Duty of the seat":
  - button
- heading "Joint operations" [level=2]
- heading "Orders of the side" [level=2]
`),
  dispatches: match(DISPATCHES),
  gauge: `
- dialog:
  - heading [level=2]
  - heading [level=3]
  - list
  - button "Close"
`,
  // While the turn is told, the parts of the desk rest.
  resolution: match(`
- region "What happened, and why":
  - heading "What happened, and why" [level=2]
  - list
`)
    .replace(`  - tablist "Parts of the desk":\n    - tab [selected]\n`, "")
    .replace("- contentinfo", `- contentinfo:\n  - button "Event before"\n  - slider "Hours of the turn"\n  - group "Speed"`)
    .replace(`  - button "Settings"\n`, `  - button "Skip to report"\n  - button "Settings"\n`),
  report: match(REPORT),
  why: match(REPORT.replace("    - listitem", `    - listitem:\n      - button [expanded]\n      - term: Rule\n      - definition`)),
  "first: card": firstMatch(
    COUNCIL,
    CARD.replace("Look at the board", "Look at the plan").replace(`button "Vote"`, `button "Confirm our vote"`),
  ),
  "first: briefing": firstMatch(`- region:\n  - heading [level=2]\n- heading [level=2]\n${COUNCIL.trim()}\n${LOOK_UP.trim()}`),
  "first: formation": firstMatch(`
- region:
  - heading [level=2]
- heading [level=2]
- group "with a slip":
  - button
- group "no slip, one a turn":
  - button
- form "Order slip":
  - list:
    - listitem
    - listitem
    - listitem:
      - radiogroup "Where to":
        - radio
  - button "Send slip"
${LOOK_UP.trim()}
`),
  ending: firstMatch(`
- heading [level=2]
- link "Open the debrief"
- heading "Share of the city held" [level=3]
- list
- heading "Your aims" [level=3]
- list
- region "What happened, and why"
`),
  debrief: `
- link "Skip to the first chapter"
- banner:
  - link "Two Octobers"
  - button "Settings"
- main:
  - region:
    - heading [level=1]
    - button "CSV"
    - link "Record"
  - region "Score card, beside history"
  - navigation "Chapters"
  - region "What happened":
    - heading "What happened" [level=2]
    - figure "The truth":
      - img
    - group /Turns/
  - region "Beside history":
    - heading "Beside history" [level=2]
  - region "Organization":
    - heading "Organization" [level=2]
  - region "What was decided":
    - heading "What was decided" [level=2]
  - region "Notes and quarrels":
    - heading "Notes and quarrels" [level=2]
  - region "Questions":
    - heading "Questions" [level=2]
`,
};

for (const [play, screens, through] of [
  ["full play", FULL_PLAY, throughFullPlay],
  ["first play", FIRST_PLAY, throughFirstPlay],
] as const)
  test(`${play} is told to those who hear it: landmarks, headings, groups and forms of each screen`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const seen = new Set<Screen>();
    await through(page, "Petrograd", async (screen) => {
      seen.add(screen);
      await heard(page, screen);
    });
    expect([...seen]).toEqual([...screens]);
  });

async function heard(page: Page, screen: Screen): Promise<void> {
  await expect.soft(page.locator("body"), screen).toMatchAriaSnapshot(OUTLINES[screen]);
}
