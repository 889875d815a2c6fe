import type { Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import type { Language } from '../lib/message/define';
import { expectAccessible } from './_parts/axe';
import { expectSelected } from './_parts/reader';
import { expect, SAMPLE, test } from './_parts/test';

const INCIDENT: Readonly<Record<Language, string>> = { en: 'Air strike near Deir ez-Zor airport', ar: 'غارة قرب مطار دير الزور' };
const RATIONALE = /^Two figures stand, 100 from the Russian military and 110 from an encyclopedia/;

/** Opens the approved record of the sample's wounded, as a reader finds it in the list. */
async function openApproved(page: Page, t: Translate, language: Language): Promise<string> {
  await page.goto(`${SAMPLE}/records?status=approved`);
  const row = page
    .getByRole('region', { name: t('records.title') })
    .getByRole('row')
    .filter({ hasText: INCIDENT[language] });
  await expect(row.getByText('100–110', { exact: true })).toBeVisible();
  await row.getByRole('link').click();
  await page.waitForURL(/\/records\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

test('an approved record shows its value, what it rests on and who did what', async ({ enter, t, language }) => {
  const page = await enter('reader');
  await openApproved(page, t, language);
  const main = page.getByRole('main');
  await expect(main.getByText('100–110', { exact: true }).first()).toBeVisible();
  await expect(main.getByText(t('ui.status.approved'), { exact: true }).first()).toBeVisible();
  await expect(main.getByText(t('records.ruleIs', { rule: t('reconcile.rule.envelope') }))).toBeVisible();
  await expect(page.getByRole('region', { name: t('records.rationale') })).toHaveText(RATIONALE);
  await expect(main.getByText(t('records.approvedBy', { name: 'Approver' }))).toBeVisible();

  const claims = page.getByRole('list', { name: t('records.restsOn') }).locator(':scope > li');
  await expect(claims).toHaveCount(3);
  for (const claim of await claims.all()) {
    await expect(claim.getByText(t('records.takenIn'))).toBeAttached();
    await expect(claim.getByRole('list', { name: t('ui.chain.label') }).getByRole('listitem')).toHaveCount(2);
  }
  await expect(main.getByText(t('records.didSubmit', { name: 'Reviewer 1', number: '2' }))).toBeVisible();
  await expect(main.getByText(t('records.didApprove', { name: 'Approver', number: '2' }))).toBeVisible();
  await expect(main.getByText(t('records.didReturn', { name: 'Approver', number: '1' }))).toBeVisible();

  // The earlier version is there, with the words that moved.
  await expect(main.locator('del').first()).toBeVisible();
  await expect(main.locator('ins').first()).toBeVisible();
  await expectAccessible(page);
  await main.getByRole('link', { name: t('records.record', { number: '1' }) }).click();
  await expect(main.getByText(t('ui.status.returned'), { exact: true }).first()).toBeVisible();
  await expect(main.getByText(t('records.because', { reason: 'Its origin is not recorded.' }))).toBeVisible();
  await page.goBack();

  await claims.filter({ hasText: '110' }).getByRole('link', { name: /110/ }).click();
  await expectSelected(page, t, 'وبلغ عدد الجرحى 110 جرحى');
});

test('a printed record keeps its provenance and leaves the buttons out', async ({ enter, t, language }) => {
  const page = await enter('reader');
  await openApproved(page, t, language);
  const print = page.getByRole('button', { name: t('records.print') });
  await expect(print).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(print).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  const claims = page.getByRole('list', { name: t('records.restsOn') }).locator(':scope > li');
  await expect(claims).toHaveCount(3);
  for (const claim of await claims.all()) await expect(claim.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(
    page.getByRole('list', { name: t('provenance.asList') }).getByRole('link', { name: t('records.openQuote', { words: '' }) }),
  ).toHaveCount(3);
  await expect(page.getByRole('region', { name: t('records.rationale') })).toBeVisible();
  await expect(page.getByText(new URL(page.url()).pathname, { exact: true })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('the record speaks to machines, and only to those who may read it', { tag: '@ar' }, async ({ enter, t, language, request }) => {
  const page = await enter('reader');
  const id = await openApproved(page, t, language);
  const quotes = await page
    .getByRole('list', { name: t('records.restsOn') })
    .locator('bdi[lang]')
    .allInnerTexts();
  const answer = await page.request.get(`/api/v1/records/${id}`);
  expect(answer.status()).toBe(200);
  const record = await answer.json();
  expect(record).toMatchObject({ id, status: 'approved', rule: 'envelope', value: { settled: true, low: 100, best: null, high: 110 } });
  expect(record.rationale).toMatch(RATIONALE);
  expect(record.claims).toHaveLength(3);
  for (const { quote } of record.claims) expect(quotes.join('\n')).toContain(quote.exact);

  const stranger = await request.get(`/api/v1/records/${id}`, { headers: { 'accept-language': language } });
  expect(stranger.status()).toBe(401);
  expect(stranger.headers()['content-type']).toContain('application/problem+json');
  expect(await stranger.json()).toMatchObject({ status: 401, code: 'sign_in_required', detail: t('problem.sign_in_required') });
  const unknown = await page.request.get('/api/v1/records/01900000-0000-7000-8000-000000000000');
  expect(unknown.status()).toBe(404);
  expect(await unknown.json()).toMatchObject({ code: 'not_found' });
  expect((await page.request.get('/api/v1/records/none')).status()).toBe(404);
});
