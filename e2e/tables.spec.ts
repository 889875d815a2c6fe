import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import type { Translate } from '../app/_ui/i18n';
import { expect, SAMPLE, test } from './_parts/test';

const WORDS = 'أكثر من 60';

/** Takes the claims in one format, by the link a person presses. */
async function take(page: Page, t: Translate, format: 'csv' | 'xlsx'): Promise<Download> {
  const name = t('exports.take', { table: 'الادعاءات', format: t(`exports.formats.${format}`) });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  return download;
}

/** Column by column, what the rows that hold these words say. */
function holding(rows: readonly (readonly unknown[])[], words: string): Record<string, unknown>[] {
  const [headings = [], ...rest] = rows;
  return rest
    .filter((row) => row.includes(words))
    .map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
}

test('a reader takes the claims away in Arabic, as CSV and as a spreadsheet', { tag: '@ar' }, async ({ enter, t, request }) => {
  const page = await enter('reader');
  await page.goto(`${SAMPLE}/incidents`);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: t('shell.export'), exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('exports.title') })).toBeVisible();

  const csv = await take(page, t, 'csv');
  expect(csv.suggestedFilename()).toMatch(/الادعاءات - الدفتر \d+\.csv$/);
  const lines: string[][] = parse(await readFile(await csv.path(), 'utf8'));
  expect(holding(lines, WORDS)[0]).toMatchObject({ الجواب: WORDS, 'الرقم المذكور': '60', الأدنى: '61', الأعلى: '', 'بلا حدّ أعلى': 'true' });
  expect(holding(lines, '62')[0]).toMatchObject({ 'كما ورد': '62', الأدنى: '62', الأعلى: '62' });

  const book = await readXlsx(await readFile(await (await take(page, t, 'xlsx')).path()));
  expect(book.map(({ sheet }) => sheet)).toEqual(['الادعاءات', 'عن هذا الملف']);
  const rows = book[0]?.data ?? [];
  expect(rows).toHaveLength(lines.length);
  expect(holding(rows, WORDS)[0]).toMatchObject({ الجواب: WORDS, 'الرقم المذكور': 60, الأدنى: 61, الأعلى: null, 'بلا حدّ أعلى': true });
  expect(holding(rows, '62')[0]).toMatchObject({ الأدنى: 62, الأعلى: 62 });

  // What cannot be had says why, and nobody else has it.
  const address = `/api/v1/projects/${SAMPLE.split('/').at(-1)}/tables/claims`;
  const wrong = await page.request.get(`${address}?format=pdf`);
  expect(wrong.status()).toBe(422);
  expect(await wrong.json()).toMatchObject({ code: 'invalid' });
  expect((await request.get(address)).status()).toBe(401);
});

test('a record is copied as a sentence with its footnotes', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reader');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SAMPLE}/records?status=approved`);
  await page.getByRole('row').filter({ hasText: '100–110' }).getByRole('link').click();
  const card = page.getByRole('region', { name: t('records.cite.title'), exact: true });
  const sentence = 'جُرح بين 100 و110 أشخاص (جنود الجيش السوري) في حادثة «غارة قرب مطار دير الزور» (17 أيلول 2016)';
  await expect(card.getByRole('paragraph').filter({ hasText: sentence })).toBeVisible();
  await expect(card.getByRole('list').first().getByRole('listitem')).toHaveCount(4);
  await card
    .getByRole('button', { name: t('records.cite.copy') })
    .first()
    .click();
  await expect(card.getByText(t('records.cite.copied.text'))).toBeVisible();
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
  });
  expect(plain).toContain(sentence);
  expect(plain).toMatch(/\[1\]\[2\]\[3\]\[4\].*\n\n1\. «/s);
  expect(html).toContain('<sup>[1]</sup>');

  await card
    .getByRole('button', { name: t('records.cite.copyWikitext') })
    .first()
    .click();
  await expect(card.getByText(t('records.cite.copied.wikitext'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('{{استشهاد ويب |مسار=https://');
});
