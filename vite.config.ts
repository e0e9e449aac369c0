import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vite";
import { packedAssets } from "./scripts/packed-assets.ts";

const ROOT = import.meta.dirname;
const SERVER = `http://127.0.0.1:${process.env["PORT"] ?? 2567}`;

/** The addresses that server/http/pages.ts serves, for `npm run dev`: a page for every match and every debrief. */
const pagesWithAddresses: Plugin = {
  name: "pages-with-addresses",
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (/^\/m\/[^/.]+$/.test(request.url ?? "")) request.url = "/index.html";
      if (/^\/debrief\/[^/.]+$/.test(request.url ?? "")) request.url = "/debrief/index.html";
      next();
    });
  },
};

export default defineConfig({
  plugins: [pagesWithAddresses, packedAssets],
  root: join(ROOT, "client"),
  publicDir: false,
  appType: "mpa",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: join(ROOT, "dist", "client"),
    emptyOutDir: true,
    target: "es2022",
    // Phaser comes as a chunk of its own when the board opens; it is as large as it is.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // On a slow machine a build takes its time, and `npm start` need not wonder about it aloud.
      checks: { pluginTimings: false },
      // Absolute, or Vite's scan of dependencies looks for them in the wrong folder.
      input: { index: join(ROOT, "client", "index.html"), debrief: join(ROOT, "client", "debrief", "index.html") },
    },
  },
  server: {
    fs: { allow: [ROOT] },
    // `npm run dev`: pages from Vite, answers and sockets from the server.
    proxy: {
      "^/(api|health|matchmake)(/|$|\\?)": SERVER,
      "^/[\\w-]+/[\\w-]+\\?.*sessionId=": { target: SERVER, ws: true },
    },
  },
});
