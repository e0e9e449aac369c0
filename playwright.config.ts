import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./scripts/find-chromium.ts";

// Looked for once; the workers inherit the answer.
process.env["CHROMIUM"] = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.{e2e,spec,test}.ts",
  outputDir: "test-results",
  // Builds the client if needed and starts the real server on a free port with an empty data folder.
  globalSetup: "./tests/e2e/global-setup.ts",
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...(process.env["TWO_OCTOBERS_URL"] === undefined ? {} : { baseURL: process.env["TWO_OCTOBERS_URL"] }),
    browserName: "chromium",
    launchOptions: { executablePath: process.env["CHROMIUM"], args: [...CHROMIUM_ARGS] },
    viewport: { width: 1366, height: 768 },
    locale: "en-GB",
    screenshot: "only-on-failure",
    trace: "off",
  },
});
