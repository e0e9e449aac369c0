import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Application, ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { DoorLimits } from "./admission/door-limits.ts";
import { defineRoom, defineServer, matchMaker, WebSocketTransport } from "./colyseus.ts";
import { closeMatchmaking } from "./http/close-matchmaking.ts";
import { debriefRoutes } from "./http/debrief-routes.ts";
import { sendTrouble } from "./http/door.ts";
import { headers } from "./http/headers.ts";
import { matchRoutes } from "./http/match-routes.ts";
import { pages } from "./http/pages.ts";
import { scenarioRoutes } from "./http/scenario-routes.ts";
import { logFor } from "./log.ts";
import { MatchRoom, PULSE, type Pulse } from "./rooms/match-room.ts";
import { Matches } from "./rooms/matches.ts";
import { ScenarioShelf } from "./rooms/scenario-shelf.ts";
import type { MatchStore } from "./storage/match-store.ts";

/** Messages are small; what is larger is not a message. The connection is closed with code 1009. */
export const MESSAGE_BYTES = 16 * 1024;

export type AppParts = {
  readonly store: MatchStore;
  readonly log: Logger;
  /** Folder of the built client. */
  readonly client: string;
  readonly proxies?: number;
  readonly limits?: DoorLimits;
  readonly pulse?: Pulse;
  /** Ends with the process when it is told to stop; a test ends it by itself. */
  readonly endsWithProcess?: boolean;
};

export type App = {
  /** Answers the port, for 0 takes any. */
  listen(port: number, host?: string): Promise<number>;
  close(): Promise<void>;
};

// Nobody joins, creates or looks up a room but through our own door, and no other site may read what we answer.
Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {}, getCorsHeaders: () => ({}), exposedMethods: [] });

/** The whole server, put together and not yet listening. Throws if a scenario is broken. */
export function createApp(parts: AppParts): App {
  const { store, log, client, proxies = 0, limits = new DoorLimits(), pulse = PULSE, endsWithProcess = false } = parts;
  const matches = new Matches({ shelf: new ScenarioShelf(), store, log });
  const http = createServer();
  class Room extends MatchRoom {
    readonly matches = matches;
    readonly log = log;
    readonly pulse = pulse;
  }
  const server = defineServer({
    greet: false,
    gracefullyShutdown: endsWithProcess,
    logger: logFor(log),
    rooms: { match: defineRoom(Room) },
    transport: new WebSocketTransport({
      server: http,
      maxPayload: MESSAGE_BYTES,
      // A laptop that slept for a moment is still there.
      pingInterval: 6_000,
      pingMaxRetries: 3,
      beforeUpgrade: (request) =>
        isSameOrigin(request.headers, { isBehindProxy: proxies > 0 }) ? undefined : new Response(null, { status: 403 }),
    }),
    express: (express) => {
      express.disable("x-powered-by");
      express.set("trust proxy", proxies);
      express.use(headers());
      express.get("/health", (_request, response) => void response.json({ ok: true }));
      express.use(scenarioRoutes(matches.shelf, limits), matchRoutes(matches, limits), debriefRoutes(store, limits), pages(client));
      answerTheRest(express, log);
    },
  });
  matches.openRoom = async (code) => void (await matchMaker.createRoom("match", { code }));

  return {
    async listen(port, host) {
      await new Promise<void>((resolve, reject) => {
        // Colyseus only writes such an error down and waits for ever.
        http.once("error", (reason) => reject(whyNotListening(reason, port)));
        server.listen(port, host).then(() => resolve(), reject);
      });
      closeMatchmaking(http);
      const reopened = await matches.reopenAll();
      if (reopened > 0) log.info({ reopened }, "matches go on");
      return (http.address() as AddressInfo).port;
    },
    async close() {
      await server.gracefullyShutdown(false);
      http.closeAllConnections();
      await store.close();
    },
  };
}

function whyNotListening(reason: NodeJS.ErrnoException, port: number): Error {
  if (reason.code === "EADDRINUSE")
    return new Error(`port ${port} is in use already; PORT=${port + 1} would choose another`, { cause: reason });
  if (reason.code === "EACCES") return new Error(`port ${port} is not ours to use; PORT names another`, { cause: reason });
  return reason;
}

function answerTheRest(express: Application, log: Logger): void {
  express.use((_request, response) => sendTrouble(response, { code: "notFound", facts: {} }));
  const failed: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status: unknown = error?.status;
    // A page that is not built, or an address that is none.
    if (status === 404) return sendTrouble(response, { code: "notFound", facts: {} });
    // Express' own parser: a body that is too large or no JSON at all.
    if (typeof status === "number" && status < 500) return sendTrouble(response, { code: "badMessage", facts: { where: "body" } });
    log.error({ err: error, method: request.method, route: request.route?.path }, "a request failed");
    sendTrouble(response, { code: "serverTrouble", facts: {} });
  };
  express.use(failed);
}

/** Pages of other sites may not open sockets here. Programs without a page send no origin and may. A proxy that we trust says which host was asked. */
function isSameOrigin(headers: Headers, { isBehindProxy }: { readonly isBehindProxy: boolean }): boolean {
  const origin = headers.get("origin");
  if (origin === null) return true;
  const asked = (isBehindProxy ? headers.get("x-forwarded-host") : null) ?? headers.get("host");
  return URL.parse(origin)?.host === asked;
}
