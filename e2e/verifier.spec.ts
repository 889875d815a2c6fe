import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { FILE } from '../lib/bundle/format';
import { HOSTILE } from '../lib/bundle/hostile.testing';
import { openZip } from '../lib/bundle/zip';
import { verify } from '../lib/message/verify';
import { expectAccessible } from './_parts/axe';
import { expect, SAMPLE, test } from './_parts/test';

test('a bundle is checked by the page it brings along, from a file, without a network; a forged one is not believed', async ({
  enter,
  anotherPage,
  language,
}, info) => {
  const words = verify[language];
  const { request } = await enter('reviewer');
  const answer = await request.post(`/api/v1/projects/${SAMPLE.slice(3)}/bundle`);
  expect(answer.status()).toBe(200);
  const bytes = new Uint8Array(await answer.body());
  const zip = await openZip({ size: bytes.length, read: async (from, to) => bytes.subarray(from, to) });
  if ('refused' in zip) throw new Error(zip.refused);
  const parts: Uint8Array[] = [];
  for await (const part of zip.read(FILE.verifier)) parts.push(part);
  const [page, honest, forged] = ['verify.html', 'honest.zip', 'forged.zip'].map((name) => info.outputPath(name)) as [
    string,
    string,
    string,
  ];
  await writeFile(page, Buffer.concat(parts));
  await writeFile(honest, bytes);
  // One byte in the middle of a capture, everything else left as it was.
  const capture = zip.entries.find(({ name }) => name.startsWith('captures/'));
  if (!capture) throw new Error('no capture');
  const at = capture.at + 30 + capture.name.length + Math.floor(capture.size / 2);
  await writeFile(forged, Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 1, at, at + 1));

  const screen = await anotherPage();
  const asked: string[] = [];
  screen.on('request', (one) => asked.push(one.url()));
  await screen.goto(pathToFileURL(page).href);
  await expect(screen.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  const choose = screen.getByLabel(words.choose);
  const check = screen.getByRole('button', { name: words.check });
  await choose.setInputFiles(honest);
  await check.press('Enter');
  await expect(screen.getByRole('heading', { name: words.wholeBut })).toBeFocused();
  await expect(screen.getByRole('row', { name: new RegExp(`^${words.checks.quotes.name}.*${words.pass}$`) })).toBeVisible();
  await screen.getByText(words.outside).click();
  await expectAccessible(screen);
  await screen.locator('html').evaluate((html) => html.setAttribute('data-theme', 'dark'));
  await screen.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(screen, 'looks');
  expect(await screen.evaluate(() => document.documentElement.scrollWidth), 'wider than 320').toBeLessThanOrEqual(320);
  await choose.setInputFiles(forged);
  await check.press('Enter');
  await expect(screen.getByRole('heading', { name: words.wrong })).toBeFocused();
  const [[, , link] = [], [, , rest] = []] = ['is a symbolic link', 'has bytes behind what is deflated'].map((what) =>
    HOSTILE.find(([one]) => one === what),
  );
  await writeFile(forged, link?.() ?? '');
  await choose.setInputFiles(forged);
  await check.press('Enter');
  await expect(screen.getByRole('heading', { name: words.refused })).toBeFocused();
  await expect(screen.getByText(words.refusals.path.split('}')[1] ?? '')).toBeVisible();
  await writeFile(forged, rest?.() ?? '');
  await choose.setInputFiles(forged);
  await check.press('Enter');
  await expect(screen.getByRole('listitem').filter({ hasText: FILE.head })).toBeVisible();
  expect(asked).toEqual([pathToFileURL(page).href]);
  const served = await (await request.get('/verify')).text();
  expect(served.replace(/ data-language="\w+"/, '')).toBe(await readFile(page, 'utf8'));
});
