#!/usr/bin/env node
// `npm test`: everything, from nothing. Plain JavaScript, because it runs before anything is installed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './bare/browser.mjs';
import { importBundled } from './bare/bundle.mjs';
import { Child, finish } from './bare/child.mjs';
import { playwrightFailures, vitestFailures } from './bare/failures.mjs';
import { ensureInstalled } from './bare/install.mjs';
import { checkNode } from './bare/node.mjs';
import { ROOT } from './bare/paths.mjs';
import { stepsTo } from './bare/steps.mjs';
import { lastLine, one, playwrightCounts, sum, vitestCounts } from './bare/sum.mjs';
import { sentence } from './bare/text.mjs';

const steps = stepsTo();
/** What failed, said again at the end: a long run's beginning is not always kept. */
const failures = [];
const reports = mkdtempSync(path.join(os.tmpdir(), 'isnad-reports-'));
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'playwright.json') };

/** The real texts lie beside the project where it is developed; elsewhere the journeys on them are skipped. */
const CORPUS = path.join(ROOT, '../shared/seeds');
if (!environment.ISNAD_CORPUS && existsSync(CORPUS)) environment.ISNAD_CORPUS = CORPUS;

/** Runs a script of node_modules; quiet ones show what they printed only when they fail. */
async function tool(script, words, show) {
  const program = path.join(ROOT, 'node_modules', script);
  const child = new Child(process.execPath, [program, ...words], {
    cwd: ROOT,
    env: environment,
    ...(show ? { show: process.stdout } : {}),
  });
  const code = await finish(child);
  if (code !== 0 && !show) steps.line(child.output.trim());
  return code;
}

/** One check: true when it passed. What it throws is shown. */
async function check(name, work) {
  try {
    const passed = await steps.step(name, work);
    if (!passed) failures.push(name);
    return passed;
  } catch (error) {
    failures.push(`${name}\n${sentence(error)}`);
    return false;
  }
}

function report(name) {
  const file = path.join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const format = async () => (await tool('@biomejs/biome/bin/biome', ['ci', '.', '--colors=off'], false)) === 0;

async function types() {
  // Route types of another time would complain about screens that are gone.
  rmSync(path.join(ROOT, '.next/dev/types'), { recursive: true, force: true });
  if ((await tool('next/dist/bin/next', ['typegen'], false)) !== 0) return false;
  return (await tool('typescript/bin/tsc', ['--noEmit'], false)) === 0;
}

async function build() {
  const { ensureBuilt } = await importBundled('cli/start/build.ts');
  await ensureBuilt(ROOT, { ...steps, step: (_name, work) => work() }, new AbortController().signal);
  return true;
}

async function unit() {
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(reports, 'vitest.json')}`];
  const code = await tool('vitest/vitest.mjs', words, true);
  const told = report('vitest.json');
  failures.push(...vitestFailures(told));
  return vitestCounts(told, code);
}

async function journeys() {
  const code = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], true);
  const told = report('playwright.json');
  failures.push(...playwrightFailures(told));
  return playwrightCounts(told, code);
}

async function everything() {
  checkNode();
  await ensureInstalled(ROOT, { dev: true, step: steps.step });
  const browser = await check('looking for Chromium', () => ensureBrowser(steps).then(() => true));
  // The types of the routes and the build are written to one folder, so one waits for the other.
  const screens = async () => [await check('types', types), await check('building the screens', build)];
  const [formatted, [typed, built], tested] = await Promise.all([
    check('format and lint', format),
    screens(),
    steps.step('unit and database tests', unit),
  ]);
  const counts = [one(formatted), one(typed), one(built), tested];
  if (built && browser) counts.push(await steps.step('journeys in the browser', journeys));
  else counts.push(one(false));
  return sum(counts);
}

let total = one(false);
try {
  total = await everything();
} catch (error) {
  steps.line(sentence(error));
} finally {
  rmSync(reports, { recursive: true, force: true });
}
for (const failure of failures) steps.line(`\nfailed: ${failure}`);
steps.line(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
