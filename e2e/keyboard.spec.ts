import type { Page } from '@playwright/test';
import { benchRow } from './_parts/bench';
import { openComposer } from './_parts/compose';
import { disagreement } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

/** A key as an Arabic keyboard sends it: the letter is another, its place is the same. */
async function pressArabic(page: Page, key: string, code: string, shiftKey = false): Promise<void> {
  await page.evaluate(
    (stroke) =>
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { ...stroke, bubbles: true, cancelable: true })),
    { key, code, shiftKey },
  );
}

test('a claim goes from its words to its record without a mouse', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { agency, incidentId } = await disagreement(page, t);
  await page.goto(`${SAMPLE}/documents/${agency.documentId}`);
  await expect(page.getByRole('region', { name: t('reader.text') })).toContainText('سقطت القذائف');
  const { keyboard } = page;
  const focused = page.locator('*:focus');
  const finder = page.getByRole('searchbox', { name: t('reader.find') });
  // Keys answer once the page has woken up.
  await expect(async () => {
    await keyboard.press('/');
    await expect(finder).toBeFocused({ timeout: 500 });
  }).toPass();
  await finder.fill('');
  await keyboard.type('القذائف على الجسر');
  await keyboard.press('Enter');
  const record = page.getByRole('group', { name: t('reader.adder') }).getByRole('button', { name: t('reader.record') });
  await expect(record).toBeVisible();
  for (let steps = 0; steps < 4 && !(await record.evaluate((button) => button === document.activeElement)); steps++)
    await keyboard.press('Tab');
  await expect(record).toBeFocused();
  await keyboard.press('Enter');

  const form = page.getByRole('form', { name: t('claims.recordTitle') });
  const question = form.getByLabel(t('claims.question'), { exact: true });
  await expect(question).toBeFocused();
  await keyboard.press('End');
  await expect(question).toHaveValue('new');
  await keyboard.press('Tab');
  await expect(form.getByLabel(t('claims.incident'), { exact: true })).toBeFocused();
  const steps = await focused.evaluate(
    (select, id) => [...select.querySelectorAll('option')].findIndex(({ value }) => value === id),
    incidentId,
  );
  await keyboard.press('Home');
  for (let step = 0; step < steps; step++) await keyboard.press('ArrowDown');
  await expect(focused).toHaveValue(incidentId);
  await keyboard.press('Tab');
  await expect(form.getByLabel(t('claims.whatMeasure'))).toBeFocused();
  const measure = await focused.evaluate((select) => [...select.querySelectorAll('option')].findIndex(({ value }) => value === 'strikes'));
  await keyboard.press('Home');
  for (let step = 0; step < measure; step++) await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('قذائف');
  const answer = form.getByLabel(t('claims.answer.figure'));
  for (let step = 0; step < 3 && !(await answer.evaluate((input) => input === document.activeElement)); step++) await keyboard.press('Tab');
  await keyboard.type('٣٧');
  await expect(form.getByText(t('claims.meaning.exact', { low: 37 }))).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByText(t('reader.said.recorded'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: t('claims.measure.strikes') })).toContainText('37');
});

test('the sheet of shortcuts opens, closes and gives the focus back', async ({ enter, t }) => {
  const page = await enter('reader');
  await page.goto(`${SAMPLE}/incidents`);
  const first = page
    .getByRole('region', { name: t('incidents.title') })
    .getByRole('link')
    .first();
  const sheet = page.getByRole('dialog', { name: t('ui.shortcuts.title') });
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(first).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Shift+?');
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText(t('incidents.keys.next'), { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(first).toBeFocused();

  // Switched off, single keys do nothing; the sheet itself can always be reached.
  await pressArabic(page, '؟', 'Slash', true);
  await expect(sheet).toBeVisible();
  await sheet.getByRole('checkbox', { name: t('ui.shortcuts.enabled') }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(first).toBeFocused();
  await page.keyboard.press('Shift+?');
  await sheet.getByRole('checkbox', { name: t('ui.shortcuts.enabled') }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(first).not.toBeFocused();
});

test('the bench is walked by keys, on an Arabic keyboard too, and keys are silent while one types', async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench, claims } = await disagreement(page, t);
  await page.goto(bench);
  const link = (measure: 'killed' | 'wounded') =>
    benchRow(page, t, measure).getByRole('link', { name: t('bench.row.label', { question: '' }) });
  await expect(async () => {
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await expect(link('killed')).toBeFocused({ timeout: 500 });
  }).toPass();
  await pressArabic(page, 'ت', 'KeyJ');
  await expect(link('wounded')).toBeFocused();
  await pressArabic(page, 'ن', 'KeyK');
  await expect(link('killed')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/row=/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`pair=(${claims.twelve}\\.${claims.twenty}|${claims.twenty}\\.${claims.twelve})`));
  await expect(page.getByRole('heading', { name: t('bench.pane.against', { a: '12', b: '20' }) })).toBeFocused();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/compose=/);

  const form = await openComposer(page, t, bench);
  const before = page.url();
  const rationale = form.getByLabel(t('compose.rationale'));
  await rationale.pressSequentially('jkncf?');
  await expect(rationale).toHaveValue('jkncf?');
  await expect(page.getByRole('dialog', { name: t('ui.shortcuts.title') })).toBeHidden();
  expect(page.url()).toBe(before);
  await expect(rationale).toBeFocused();
});
