// Runs with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Child, finish } from './child.mjs';
import { ROOT } from './paths.mjs';
import { Refusal } from './text.mjs';

/** Browsers of the system, best first: Debian's headless shell draws no window of its own and is the quickest. */
const CHROMIUM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
const CHROME = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];

/**
 * How Playwright is to start the browser of this system; null when it must bring its own.
 * @returns {{executablePath: string} | {channel: 'chrome'} | null}
 */
export function systemBrowser() {
  const executablePath = CHROMIUM.find((file) => existsSync(file));
  if (executablePath !== undefined) return { executablePath };
  return CHROME.some((file) => existsSync(file)) ? { channel: 'chrome' } : null;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function must(program, words) {
  const child = new Child(program, words, { cwd: ROOT, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if ((await finish(child)) !== 0) throw new Refusal(`${program} ${words.join(' ')} failed:\n${child.output.trim()}`);
}

/** What to put before a command that needs root's rights; null when this user has no way to them without being asked. */
function towardsRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** Installs Chromium when the system has none: Debian's package where we may, elsewhere Playwright's own. */
export async function ensureBrowser({ step }) {
  if (systemBrowser() !== null) return;
  const rights = isDebian() ? towardsRoot() : null;
  await step('installing Chromium', async () => {
    if (rights === null) return must(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
    const apt = (...words) => {
      const [program, ...rest] = [...rights, 'apt-get', ...words];
      return must(program, rest);
    };
    const install = (name) => apt('install', '-y', '--no-install-recommends', name);
    await apt('update');
    // Debian's relatives may have the whole browser only.
    await install('chromium-headless-shell').catch(() => install('chromium'));
  });
}
