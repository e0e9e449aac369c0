import { expect, test } from "@playwright/test";

test("the first page loads, asks nobody else for anything, and complains of nothing", async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  const response = await page.goto("/");
  await page.waitForLoadState("networkidle");

  expect(response?.status()).toBe(200);
  const policy = (await response?.headerValue("content-security-policy")) ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).not.toMatch(/https?:/);
  await expect(page).toHaveTitle(/Two Octobers/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the first page comes without the board: Phaser is loaded when a board opens", async ({ page }) => {
  let bytes = 0;
  const loaded: string[] = [];
  page.on("response", async (response) => {
    if (!/\.(js|css|html)$|\/$/.test(new URL(response.url()).pathname)) return;
    loaded.push(response.url());
    bytes += (await response.body()).length;
  });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(loaded.length).toBeGreaterThan(1);
  // Phaser alone weighs 1.2 MB before compression; the first page of text and buttons has no reason to weigh half of that.
  expect(bytes).toBeLessThan(600_000);
});

test("what Colyseus would offer to the curious is not there", async ({ request }) => {
  for (const path of ["/colyseus", "/monitor", "/playground", "/__playground", "/auth/anonymous"]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
