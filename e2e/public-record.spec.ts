import { inflateSync } from 'node:zlib';
import { translator } from '../app/_ui/i18n';
import { approvedRecord } from './_parts/approved';
import { expectAccessible } from './_parts/axe';
import { expect, test } from './_parts/test';

/** Width and height of a PNG (W3C PNG, §11.2.1), and how many different bytes its pixels have. */
function png(file: Buffer) {
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), shades: new Set(inflateSync(Buffer.concat(data))).size };
}

test('a lead opens an approved record to anyone, who reads it in either language until it is withdrawn', { tag: '@en' }, async ({
  enter,
  anotherPage,
  t,
}) => {
  const lead = await enter('administrator');
  const { record } = await approvedRecord(await enter('reviewer'), await enter('approver'), t);
  const id = record.split('/').at(-1) ?? '';
  const address = `/r/${id}`;
  const stranger = await anotherPage();
  const { request } = stranger;
  const unknown = await request.get('/r/00000000-0000-7000-8000-000000000000');
  const before = await request.get(address);
  expect([before.status(), await before.text()]).toEqual([404, await unknown.text()]);

  // The lead reads what becomes public first.
  await lead.goto(record);
  await lead.getByText(t('publication.review')).click();
  await expect(lead.getByText('Both figures stand; neither puts the other out.').last()).toBeVisible();
  await expectAccessible(lead);
  await lead.getByRole('button', { name: t('publication.publish') }).click();
  await expect(lead.getByText(t('publication.isPublic'))).toBeVisible();
  await lead.goto('/p/deir-ez-zor/records');
  await expect(lead.locator(`a[href="${address}"]`)).toHaveText(t('publication.mark'));

  // Nobody in particular reads it, in English and in Arabic, wide and narrow.
  for (const language of ['en', 'ar'] as const) {
    const words = translator({ language, digits: 'latn' });
    const said: string[] = [];
    stranger.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await stranger.setViewportSize({ width: 1280, height: 900 });
    await stranger.goto(`${address}?lang=${language}`);
    await expect(stranger.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(stranger.getByText(words('publication.fresh'))).toBeVisible();
    await expect(stranger.getByText('مقتل 62 من الجنود', { exact: true })).toBeVisible();
    await expect(stranger.getByRole('img').first()).toBeVisible();
    await expect(stranger.getByText(/Reviewer|Approver/)).toHaveCount(0);
    await expectAccessible(stranger);
    await stranger.emulateMedia({ colorScheme: 'dark' });
    await stranger.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(stranger, 'looks');
    expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(said).toEqual([]);
  }
  expect(await stranger.context().cookies()).toEqual([]);

  const page = await request.get(address);
  const { etag, ...headers } = page.headers();
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(headers).toMatchObject({ 'cache-control': expect.stringContaining('s-maxage'), 'x-frame-options': 'DENY' });
  expect(headers.vary).toContain('Accept-Language');
  expect(headers['set-cookie']).toBeUndefined();
  const again = await request.get(address, { headers: { 'if-none-match': etag ?? '' } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const embed = await request.get(`${address}/embed`);
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(embed.headers()['x-frame-options']).toBeUndefined();
  expect((await request.get('/sign-in')).headers()['x-frame-options']).toBe('DENY');

  const picture = await request.get(`${address}/plot.png?lang=ar&width=640&scale=2`);
  const { width, height, shades } = png(await picture.body());
  expect(width).toBe(1280);
  expect(height).toBeGreaterThan(200);
  expect(shades).toBeGreaterThan(50);
  const bounded = await request.get(`${address}/plot.svg?width=99999`);
  expect(await bounded.text()).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="ptitle pdesc" viewBox="0 0 1600 ',
  );

  await lead.goto(record);
  await lead.getByRole('button', { name: t('publication.withdraw') }).click();
  await expect(lead.getByText(t('publication.isWithdrawn'))).toBeVisible();
  for (const path of ['', '/embed', '/plot.png']) expect((await request.get(address + path)).status(), path).toBe(410);
  await stranger.goto(address);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(t('publication.goneTitle'));
});
