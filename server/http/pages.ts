import { join } from "node:path";
import express, { Router } from "express";
import { packed } from "./packed.ts";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** The built client. Its pages have addresses of their own, so that a link can be passed on. */
export function pages(folder: string): Router {
  const routes = Router();
  const sendPage = (file: string) => (_request: express.Request, response: express.Response) => {
    response.sendFile(join(folder, file), { cacheControl: false, headers: { "Cache-Control": "no-cache" } });
  };
  routes.get(["/", "/m/:code", "/watch/:id"], sendPage("index.html"));
  routes.get("/debrief/:id", sendPage(join("debrief", "index.html")));
  // Names of built files carry the digest of what is in them: they never change.
  const assets = join(folder, "assets");
  routes.use("/assets", packed(assets), express.static(assets, { maxAge: YEAR_IN_SECONDS * 1000, immutable: true, index: false }));
  routes.use(express.static(folder, { index: false }));
  return routes;
}
