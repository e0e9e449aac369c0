import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Client } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botsDrawn } from "../../../shared/match/drawn-bots.ts";
import { type BotWishes, DOCTRINES_OF, USUAL_BOT } from "../../../shared/model/bots.ts";
import { layTable, openMatch, post, type Table } from "../support/table.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
  const client = join(table.folder, "client");
  mkdirSync(join(client, "debrief"), { recursive: true });
  mkdirSync(join(client, "assets"));
  writeFileSync(join(client, "index.html"), "<title>table</title>");
  writeFileSync(join(client, "debrief", "index.html"), "<title>debrief</title>");
  for (const [ending, content] of [
    ["", "1"],
    [".gz", gzipSync("1")],
    [".br", brotliCompressSync("1")],
  ] as const)
    writeFileSync(join(client, "assets", `index-abc.js${ending}`), content);
  writeFileSync(join(client, "assets", "letters-abc.woff2"), "2");
});
afterAll(() => table.close());
const get = (path: string, init?: RequestInit) => fetch(table.origin + path, init);

describe("pages", () => {
  it.each([["/"], ["/m/R4M7KD"]])("%s is the table", async (path) => {
    expect(await (await get(path)).text()).toContain("table");
  });

  it("have the debrief under its own link", async () => {
    expect(await (await get("/debrief/abcdef")).text()).toContain("debrief");
  });

  it("keep what never changes for a year and ask for the rest each time", async () => {
    expect((await get("/assets/index-abc.js")).headers.get("cache-control")).toContain("immutable");
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    ["gzip, deflate", "gzip"],
    ["gzip, deflate, br, zstd", "br"],
    ["identity", null],
  ])("sends a browser that takes %s the copy packed so: %s", async (accepted, encoding) => {
    const response = await get("/assets/index-abc.js", { headers: { "Accept-Encoding": accepted } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("content-type")).toContain("javascript");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("vary")).toContain("Accept-Encoding");
    expect(await response.text()).toBe("1");
  });

  it("sends what has no packed copy as it is", async () => {
    const response = await get("/assets/letters-abc.woff2");
    expect([response.headers.get("content-encoding"), await response.text()]).toEqual([null, "2"]);
  });

  it("allow nothing from elsewhere and no frame around them", async () => {
    const policy = (await get("/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/http|\*|unsafe/);
  });

  it.each(["/nothing", "/api/nothing", "/assets/nothing.js", "/../package.json", "/%2e%2e/package.json"])(
    "answer %s with a code",
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.json()]).toEqual([404, { code: "notFound", facts: {} }]);
    },
  );
});

describe("what Colyseus brings along", () => {
  it.each(["/monitor", "/colyseus", "/playground", "/__apidocs", "/__healthcheck", "/admin", "/auth", "/auth/register"])(
    "%s is not there",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(["create", "joinOrCreate", "join", "joinById", "reconnect"])("nobody gets in by /matchmake/%s", async (method) => {
    const code = await openMatch(table.origin);
    for (const name of ["match", code]) {
      const answer = await post(table.origin, `/matchmake/${method}/${name}`, { seat: "smolny_staff", claim: "" });
      expect(answer).toEqual({ status: 404, body: { code: "notFound", facts: {} } });
    }
    await expect(new Client(table.origin).joinById(code, { seat: "smolny_staff" })).rejects.toThrow();
  });

  it("is silent about other sites: no header lets them read what we answer", async () => {
    const response = await get("/api/scenarios", { headers: { Origin: "http://elsewhere.example" } });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("scenarios", () => {
  it("are listed with their starts", async () => {
    const listed = await (await get("/api/scenarios")).json();
    expect(listed.map((each: { id: string }) => each.id)).toEqual(["petrograd", "moscow"]);
    expect(listed[0].starts.map((start: { id: string }) => start.id)).toContain("historical");
  });

  it("show what everybody may know, and no more", async () => {
    const response = await get("/api/scenarios/moscow/historical");
    const text = await response.text();
    const { seats, formations } = JSON.parse(text);
    expect(seats.length).toBeGreaterThan(5);
    // What a card does to allegiance is on the card; where anybody stands in it is not told.
    expect(JSON.stringify(formations)).not.toContain("allegiance");
    for (const secret of ["menRange", "botWeight", "arrivesHour", '"secret"', "inHistory", 'historical":true', "calendar"])
      expect(text).not.toContain(secret);
    expect((await get("/api/scenarios/moscow/nothing")).status).toBe(404);
    expect((await get("/api/scenarios/constructor/__proto__")).status).toBe(404);
  });
});

describe("opening a match", () => {
  it("takes the clock of the start where none is named, and tells everybody the tone", async () => {
    const wish = { protocol: 1, scenario: "moscow", start: "first", friction: 2, solo: false };
    const look = async (more: object) => {
      const { body } = await post(table.origin, "/api/matches", { ...wish, ...more });
      return (await fetch(`${table.origin}/api/matches/${String((body as { code: string }).code)}`)).json();
    };
    expect(await look({})).toMatchObject({ pace: "lesson", tone: "full" });
    expect(await look({ start: "historical", tone: "milder" })).toMatchObject({ pace: "untimed", tone: "milder" });
  });
});

describe("the bots of a match", () => {
  const wish = { protocol: 1, scenario: "moscow", start: "first", friction: 2, solo: false, seed: "bots" };
  const open = (bots: unknown) => post(table.origin, "/api/matches", { ...wish, bots });

  it("[BT-9] are as the host chose them, of each side's own doctrines", async () => {
    expect((await open({ mrc: { doctrine: "patient-ring", level: 3 }, government: { doctrine: "lot", level: 1 } })).status).toBe(201);
    for (const bots of [
      { mrc: USUAL_BOT },
      { mrc: { doctrine: "sally", level: 2 }, government: USUAL_BOT },
      { mrc: { doctrine: "staff-plan", level: 4 }, government: USUAL_BOT },
      { mrc: { doctrine: "staff-plan", level: 2, skill: 9 }, government: USUAL_BOT },
    ])
      expect(await open(bots)).toMatchObject({ status: 400, body: { code: "badMessage" } });
  });

  it("[BT-9] follow the lot of the seed where the host left it to the lot", () => {
    const lots: BotWishes = { mrc: { doctrine: "lot", level: 3 }, government: USUAL_BOT };
    const drawn = Array.from({ length: 40 }, (_, index) => botsDrawn(`lot/${index}`, lots));
    expect(new Set(drawn.map(({ mrc }) => mrc.doctrine))).toEqual(new Set(DOCTRINES_OF.mrc));
    expect(drawn.every(({ mrc, government }) => mrc.level === 3 && government.doctrine === "staff-plan")).toBe(true);
    expect(botsDrawn("lot/1", lots)).toEqual(drawn[1]);
  });
});

describe("limits at the door", () => {
  it("ask whoever opens too many matches, or guesses codes and links, to wait", async () => {
    const narrow = await layTable({ limits: { open: 2, join: 50, miss: 3, read: 50 } });
    const wish = { protocol: 1, scenario: "petrograd", start: "historical", pace: "untimed", friction: 2, solo: false };
    const opened = [];
    for (let count = 0; count < 3; count += 1) opened.push(await post(narrow.origin, "/api/matches", wish));
    expect(opened.map((answer) => answer.status)).toEqual([201, 201, 429]);
    expect(opened[2]?.body).toMatchObject({ code: "tooFast", facts: { secondsToWait: expect.any(Number) } });

    const guesses = [];
    for (let count = 0; count < 5; count += 1) {
      const isLink = count % 2 === 1;
      const guess = isLink
        ? await post(narrow.origin, "/api/watch/a-guess", { protocol: 1 })
        : await fetch(`${narrow.origin}/api/matches/QQQQQQ`);
      guesses.push(guess.status);
    }
    expect(guesses).toEqual([404, 404, 404, 429, 429]);
    await narrow.close();
  });
});

describe("sockets", () => {
  const upgraded = (origin: string | null) =>
    new Promise<number>((resolve) => {
      const headers: Record<string, string> = {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
      };
      if (origin !== null) headers["Origin"] = origin;
      import("node:http").then(({ request }) => {
        const asked = request(`${table.origin}/process/ROOMID?sessionId=x`, { headers });
        asked.on("upgrade", (response, socket) => {
          socket.destroy();
          resolve(response.statusCode ?? 0);
        });
        asked.on("response", (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        asked.end();
      });
    });

  it("are opened by our own pages and by programs, not by pages of other sites", async () => {
    expect(await upgraded(null)).toBe(101);
    expect(await upgraded(table.origin)).toBe(101);
    expect(await upgraded("http://elsewhere.example")).toBe(403);
    expect(await upgraded("null")).toBe(403);
  });
});
