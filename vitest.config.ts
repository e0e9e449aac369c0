import { defineConfig } from "vitest/config";
import { PROJECTS } from "./scripts/testing/projects.ts";

export default defineConfig({
  // Panels are written with Preact.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    restoreMocks: true,
    // The SDK tells every reconnection on the console; a failing test still shows what it printed.
    silent: "passed-only",
    // One project a folder of tests.
    projects: PROJECTS.map(({ name, environment, timeoutInSeconds }) => ({
      extends: true as const,
      test: { name, environment, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: timeoutInSeconds * 1000, hookTimeout: 60_000 },
    })),
  },
});
