import type { IncomingMessage, Server, ServerResponse } from "node:http";

const CLOSED = /^\/(matchmake|__healthcheck|__apidocs)(\/|$|\?)/;

/**
 * Colyseus answers some paths before Express is asked: without our headers and limits, and any body it is sent it reads to its end. Nobody needs
 * them, for people come in by our own door; they are answered as if they were not there. To be called once the server listens.
 */
export function closeMatchmaking(server: Server): void {
  const listeners = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (!CLOSED.test(request.url ?? "")) {
      for (const listener of listeners) listener.call(server, request, response);
      return;
    }
    response.writeHead(404, { "Content-Type": "application/json", Connection: "close" });
    response.end(JSON.stringify({ code: "notFound", facts: {} }));
  });
}
