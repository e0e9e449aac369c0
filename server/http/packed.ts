import { existsSync, readdirSync } from "node:fs";
import type { RequestHandler } from "express";

/** As the build names them (scripts/packed-assets.ts), the smaller first. */
const PACKINGS = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;

/** Sends the packed copy of a file, if the build has laid one beside it and the browser takes it, by asking what comes after it for that copy. */
export function packed(folder: string): RequestHandler {
  let found: ReadonlySet<string> | null = null;
  return (request, response, next) => {
    // Looked for once, when the first page is asked for.
    found ??= new Set(existsSync(folder) ? readdirSync(folder) : []);
    const names = found;
    const name = request.path.slice(1);
    const packings = PACKINGS.filter(({ ending }) => names.has(name + ending));
    if (packings.length === 0) return next();
    response.vary("Accept-Encoding");
    // One by one: asked for the best of several, Express answers in the browser's order, and browsers name gzip first.
    const packing = packings.find(({ encoding }) => request.acceptsEncodings(encoding) === encoding);
    if (!packing) return next();
    // The file server would name the type of the copy.
    response.type(name).set("Content-Encoding", packing.encoding);
    request.url = `/${name}${packing.ending}`;
    next();
  };
}
