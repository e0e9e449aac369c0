/** The folders of tests that Vitest runs, each a project of its own; `slow` ones come last. Browser tests (tests/e2e) are Playwright's. */
export const PROJECTS = [
  { name: "rules", environment: "node", timeoutInSeconds: 20, slow: false },
  { name: "scenarios", environment: "node", timeoutInSeconds: 60, slow: false },
  { name: "history", environment: "node", timeoutInSeconds: 20, slow: false },
  { name: "client", environment: "happy-dom", timeoutInSeconds: 20, slow: false },
  { name: "architecture", environment: "node", timeoutInSeconds: 120, slow: false },
  { name: "protocol", environment: "node", timeoutInSeconds: 60, slow: true },
  { name: "server", environment: "node", timeoutInSeconds: 60, slow: true },
  { name: "properties", environment: "node", timeoutInSeconds: 300, slow: true },
] as const;
