import { defineConfig } from '@playwright/test';
import { systemBrowser } from './cli/bare/browser.mjs';
import type { Options } from './e2e/_setup/test';

const isRoot = process.getuid?.() === 0;

/** Quiet: the browser asks nobody outside for anything. As root it cannot have its sandbox. */
const args = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig<Options>({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/_setup/server.ts',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // Recording every step costs as much as the steps: PWTRACE=1 when one must be seen.
    trace: process.env.PWTRACE ? 'retain-on-failure' : 'off',
    timezoneId: 'UTC',
    launchOptions: { ...systemBrowser(), args },
  },
  projects: [
    // The main journeys and every screen are told in both languages; what is tagged with one works the same in the other.
    { name: 'en', grepInvert: /@ar\b/, use: { language: 'en', locale: 'en-GB' } },
    { name: 'ar', grepInvert: /@en\b/, use: { language: 'ar', locale: 'ar-SY' } },
  ],
});
