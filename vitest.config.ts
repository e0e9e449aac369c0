import { defineConfig } from "vitest/config";

/** One project a folder of tests, so that each can be run alone: `npx --no-install vitest run --project rules`. */
const project = (name: string, extra: { environment?: "node" | "happy-dom"; timeoutInSeconds?: number } = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: extra.environment ?? ("node" as const),
    testTimeout: (extra.timeoutInSeconds ?? 10) * 1000,
    hookTimeout: 30_000,
  },
});

export default defineConfig({
  // Panels are written with Preact.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    restoreMocks: true,
    // The SDK tells every reconnection on the console; a failing test still shows what it printed.
    silent: "passed-only",
    projects: [
      project("rules"),
      project("scenarios", { timeoutInSeconds: 60 }),
      project("history"),
      project("client", { environment: "happy-dom" }),
      project("architecture", { timeoutInSeconds: 120 }),
      project("protocol", { timeoutInSeconds: 60 }),
      project("replays", { timeoutInSeconds: 60 }),
      project("properties", { timeoutInSeconds: 240 }),
      project("server", { timeoutInSeconds: 60 }),
    ],
  },
});
