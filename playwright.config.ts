import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/lib/chromium";

const chromium = {
  executablePath: findChromium(),
  args: ["--no-sandbox"],
};

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/helpers/browser-setup.ts",
  timeout: 60_000,
  retries: 0,
  workers: 2,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: process.env.PRODUCT_URL,
    screenshot: "only-on-failure",
    launchOptions: chromium,
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], launchOptions: chromium } },
    { name: "phone", use: { ...devices["Pixel 7"], launchOptions: chromium } },
  ],
});
