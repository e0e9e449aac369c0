import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NetworkDoors } from "../../../client/net/doors.ts";
import type { Session } from "../../../client/store/session.ts";
import { aHold, layTable, RED_SEAT, type Table, until } from "../support/table.ts";
import { layWire } from "../support/wire.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

/** What a browser keeps between visits. */
function newStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

async function sessionOf(asked: Promise<{ ok: true; value: Session } | { ok: false; error: { code: string } }>): Promise<Session> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe("the doors of the client", () => {
  it("open a match, show it, seat somebody, and bring the same browser back", async () => {
    const storage = newStorage();
    const doors = new NetworkDoors(table.origin, storage);
    const opened = await doors.open({
      scenario: "moscow",
      start: "historical",
      solo: false,
      pace: "lesson",
      step: "full",
      friction: 2,
      tone: "full",
    });
    const code = opened.ok ? opened.value.code : "";
    const seen = await doors.look(code);
    expect(seen).toMatchObject({ ok: true, value: { lobby: { code, phase: "lobby", iAmHost: false }, scenario: { id: "moscow" } } });
    expect(await doors.resume(code)).toBeNull();

    const session = await sessionOf(doors.sit(code, null, "Anna"));
    await until("the lobby", () => session.lobby.value.iAmHost);
    expect(session.connection.value).toEqual({ state: "open", reason: null });
    expect(await session.startMatch()).toBeNull();
    await until("the briefing with its clock", () => session.lobby.value.phase === "briefing" && session.view.value !== null);
    expect(session.lobby.value).toMatchObject({ secondsLeft: 20, secondsOfPhase: 20 });
    expect(Math.abs(session.lobby.value.readAt - Date.now())).toBeLessThan(2000);

    const again = await new NetworkDoors(table.origin, storage).resume(code);
    expect(again?.seat).toBe(session.seat);
    session.leave();
    again?.leave();
  });

  it("say in codes why one stays shut", async () => {
    const doors = new NetworkDoors(table.origin, null);
    expect(await doors.look("QQQQQQ")).toMatchObject({ ok: false, error: { code: "unknownMatch" } });
    expect(await doors.sit("QQQQQQ", null, "")).toMatchObject({ ok: false, error: { code: "unknownMatch" } });
    expect(
      await doors.open({ scenario: "kazan", start: "historical", solo: true, pace: "quick", step: "full", friction: 2, tone: "full" }),
    ).toMatchObject({
      ok: false,
      error: { code: "unknownScenario" },
    });
    expect(await new NetworkDoors("http://127.0.0.1:9", null).look("QQQQQQ")).toEqual({ ok: false, error: { code: "offline", facts: {} } });
  });

  it("let somebody change seats in the lobby, also after having left", async () => {
    const storage = newStorage();
    const doors = new NetworkDoors(table.origin, storage);
    const opened = await doors.open({
      scenario: "petrograd",
      start: "historical",
      solo: false,
      pace: "untimed",
      step: "full",
      friction: 2,
      tone: "full",
    });
    const code = opened.ok ? opened.value.code : "";
    const first = await sessionOf(doors.sit(code, null, ""));
    await until("the lobby", () => first.lobby.value.seats.length > 0 && first.lobby.value.iAmHost);
    const free = first.lobby.value.seats.filter((seat) => seat.heldBy === "bot").map((seat) => seat.seat);
    const second = await sessionOf(doors.sit(code, free[0] ?? "", ""));
    expect(second.seat).toBe(free[0]);
    await until("the first is told", () => first.connection.value.state === "gone");
    second.leave();
    await until("the second has left", () => second.connection.value.state === "gone");
    const third = await sessionOf(doors.sit(code, free[1] ?? "", ""));
    expect(third.seat).toBe(free[1]);
    third.leave();
  });
});

describe("a session", () => {
  it("hands refusals on, and comes back from a broken connection with what it was asking", async () => {
    const wire = await layWire(table.origin);
    const doors = new NetworkDoors(wire.origin, null);
    const opened = await doors.open({
      scenario: "petrograd",
      start: "historical",
      solo: true,
      pace: "untimed",
      step: "full",
      friction: 2,
      tone: "full",
    });
    const session = await sessionOf(doors.sit(opened.ok ? opened.value.code : "", RED_SEAT, ""));
    await until("council", () => session.lobby.value.phase === "council");
    expect(await session.issueOrder(aHoldOf(session))).toMatchObject({ code: "wrongPhase" });
    expect(await session.setReady(true)).toBeNull();
    await until("orders", () => session.lobby.value.phase === "orders" && session.view.value?.phase === "orders");

    const states: string[] = [];
    const stop = session.connection.subscribe((connection) => states.push(connection.state));
    const answers = [0, 1, 2].map((skip) => session.issueOrder(aHold(session.view.value, skip)));
    wire.cut();
    expect(await Promise.all(answers)).toEqual([null, null, null]);
    await until("it is back", () => session.connection.value.state === "open" && session.view.value?.issued.length === 3);
    stop();
    expect(states).toContain("lost");
    session.leave();
    await until("it has left", () => session.connection.value.state === "gone");
    expect(session.connection.value.reason).toBe("left");
    expect(await session.setReady(true)).toEqual({ code: "offline", facts: {} });
    await wire.close();
  });

  const aHoldOf = (session: Session) => {
    const formation = Object.keys(session.view.value?.own ?? {})[0] ?? "none";
    return { type: "formation", kind: "hold", formation, site: null, operation: null, raise: null } as const;
  };
});
