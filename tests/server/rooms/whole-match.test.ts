import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOf } from "../../../scripts/replaying/report.ts";
import { botFor } from "../../../shared/bots/bot-for.ts";
import type { Bot } from "../../../shared/bots/table.ts";
import { digestOf } from "../../../shared/replay/digest.ts";
import type { FinishedMatch } from "../../../shared/replay/finished-match.ts";
import { replay } from "../../../shared/replay/player.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { layTable, openMatch, Person, type Table, until } from "../support/table.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

/** Ready, as soon as the seat's allowance of requests lets it be; that the phase is over already is as good. */
async function beReady(person: Person): Promise<void> {
  for (;;) {
    const problem = await person.ready().then(
      () => null,
      (error: Error & { readonly reason?: { readonly code: string } }) => error,
    );
    if (problem !== null) expect(problem.name).toBe("rejected");
    if (problem?.reason?.code !== "tooFast") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Plays a person's seat as a bot would, over the socket, until the match has ended. Answers how many orders were acknowledged. */
async function playToTheEnd(person: Person, bot: Bot): Promise<number> {
  let acknowledged = 0;
  let doneWith = "";
  while (person.phase !== "ended") {
    const { turn } = person.room.state;
    const place = `${turn} ${person.phase}`;
    const { view } = person;
    const isTime =
      view !== null && (person.phase !== "council" && person.phase !== "orders" ? true : view.turn === turn && view.phase === person.phase);
    if (place === doneWith || !isTime) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      continue;
    }
    if (view && (person.phase === "council" || person.phase === "orders")) {
      for (const order of bot(view)) {
        try {
          await person.issue(order);
          acknowledged += 1;
        } catch (error) {
          expect((error as Error).name).toBe("rejected");
        }
      }
    }
    doneWith = place;
    await beReady(person);
  }
  return acknowledged;
}

describe.each(["petrograd", "moscow"])("a match of %s", (city) => {
  it("is played by two people and bots from the lobby to the debrief", { timeout: 240_000 }, async () => {
    const code = await openMatch(table.origin, { scenario: city, seed: `whole match of ${city}` });
    const anna = await Person.sit(table.origin, code, { nickname: "Anna" });
    const boris = await Person.sit(table.origin, code, { nickname: "Борис" });
    await anna.ask("startMatch");
    await until("both see something", () => anna.view !== null && boris.view !== null);

    const early = await (await fetch(`${table.origin}/api/matches/${code}`)).json();
    expect(early.debrief).toBeNull();

    const bot = botFor(loadScenario(city, "historical"));
    const acknowledged = await Promise.all([playToTheEnd(anna, bot), playToTheEnd(boris, bot)]);
    expect(Math.min(...acknowledged)).toBeGreaterThan(5);
    await until("the ending", () => anna.view?.ending !== null && anna.room.state.debrief !== "");
    expect(anna.view?.aims.every((aim) => aim.reached !== null)).toBe(true);

    const id = anna.room.state.debrief.replace("/debrief/", "");
    expect(id).not.toContain(code);
    const response = await fetch(`${table.origin}/api/debriefs/${id}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    const debrief = JSON.parse(text) as FinishedMatch;
    expect(text).not.toMatch(/Anna|Борис/);
    expect(debrief.final.ending).not.toBeNull();

    const own = debrief.record.entries.filter((entry) => entry.kind === "order" && entry.by === "person");
    expect(own).toHaveLength(acknowledged.reduce((sum, count) => sum + count, 0));
    const again = replay(loadScenario(city, "historical"), debrief.record);
    expect(again.ok && digestOf(again.value.state)).toBe(digestOf(debrief.final));
    expect(again.ok && again.value.turns.map((turn) => turn.digest)).toEqual(debrief.digests);
    expect(debrief.events).toEqual(again.ok && again.value.events);

    // The file that anybody may download holds the digests as they were noted while the match was played; the command finds the same.
    const file = await fetch(`${table.origin}/api/debriefs/${id}/record`);
    expect(file.headers.get("content-disposition")).toContain(`two-octobers-${city}.jsonl`);
    const lines = await file.text();
    expect(lines).not.toMatch(/Anna|Борис/);
    const noted = (await table.store.byCode(code))?.entries.flatMap((entry) => (entry.kind === "resolve" ? [entry.digest] : []));
    const report = reportOf(lines);
    if (!report.ok) throw new Error(report.error);
    expect(noted?.length).toBeGreaterThan(3);
    expect(report.value.turns.map((turn) => turn.digest)).toEqual(noted);
    expect([report.value.ended, report.value.digest]).toEqual([true, digestOf(debrief.final)]);
  });
});

describe("a debrief", () => {
  it("is not there before the end, and says so", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code);
    await anna.ask("startMatch");
    const stored = await table.store.byCode(code);
    for (const file of ["", "/record"]) {
      const early = await fetch(`${table.origin}/api/debriefs/${stored?.debriefId}${file}`);
      expect([early.status, await early.json()]).toEqual([404, { code: "notEndedYet", facts: {} }]);
      const unknown = await fetch(`${table.origin}/api/debriefs/nothing${file}`);
      expect([unknown.status, await unknown.json()]).toEqual([404, { code: "unknownDebrief", facts: {} }]);
    }
  });
});
