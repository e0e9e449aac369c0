import { join } from "node:path";
import { defineConfig } from "vite";

const ROOT = import.meta.dirname;
const SERVER = `http://127.0.0.1:${process.env["PORT"] ?? 2567}`;

export default defineConfig({
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
      // Absolute, or Vite's scan of dependencies looks for them in the wrong folder.
      input: { index: join(ROOT, "client", "index.html"), debrief: join(ROOT, "client", "debrief", "index.html") },
    },
  },
  server: {
    fs: { allow: [ROOT] },
    // `npm run dev`: pages from Vite, answers and sockets from the server.
    proxy: {
      "^/(api|matchmake|healthz|metrics)(/|$|\\?)": SERVER,
      "^/[\\w-]+/[\\w-]+\\?.*sessionId=": { target: SERVER, ws: true },
    },
  },
});
