import { defineConfig, devices } from '@playwright/test';

// The browser that the test command found; without one, Playwright's own.
const executablePath = process.env.ATTACHE_CHROMIUM || undefined;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './setup.ts',
  forbidOnly: true,
  fullyParallel: false,
  // Half of the time a journey waits for something to come.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env.ATTACHE_E2E_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: ['--no-sandbox', '--disable-gpu'],
        },
      },
    },
  ],
});
