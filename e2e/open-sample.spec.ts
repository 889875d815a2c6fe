import type { Language } from '../lib/message/define';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { expectSelected } from './_parts/reader';
import { expect, SAMPLE, test } from './_parts/test';

const PROJECT: Readonly<Record<Language, string>> = {
  en: 'Deir ez-Zor airport, 17 September 2016',
  ar: 'مطار دير الزور، 17 أيلول 2016',
};
const INCIDENT: Readonly<Record<Language, string>> = { en: 'Air strike near Deir ez-Zor airport', ar: 'غارة قرب مطار دير الزور' };
const DIRECTION: Readonly<Record<Language, string>> = { en: 'ltr', ar: 'rtl' };

test('from the door to the words of a source, in two clicks from the incident', async ({ page, signIn, t, language }) => {
  await page.goto(SAMPLE);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(page);
  await signIn(page, 'reader');

  await page.getByRole('link', { name: t('shell.home') }).click();
  await expect(page).toHaveURL(/\/projects$/);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[language]);
  await expectAccessible(page);
  await page
    .getByRole('region', { name: t('admin.projects') })
    .getByRole('link', { name: PROJECT[language] })
    .click();

  await expect(page.getByRole('heading', { level: 1, name: t('incidents.title') })).toBeVisible();
  const incident = page.getByRole('row').filter({ has: page.getByRole('link', { name: INCIDENT[language], exact: true }) });
  await expect(incident).toContainText(/\d/);
  await expectAccessible(page);
  await incident.getByRole('link', { name: INCIDENT[language], exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: INCIDENT[language] })).toBeVisible();
  const killed = benchRow(page, t, 'killed');
  await expect(killed.getByText(t('ui.standing.contested'))).toBeVisible();
  const plot = killed.getByRole('img', { name: t('ui.plot.title') });
  await expect(plot).toBeVisible();
  await expect(plot).toHaveAccessibleName(new RegExp(t('ui.plot.nothingCommon')));
  for (const figure of ['62', '> 60', '80', '90–106']) await expect(killed.getByText(figure, { exact: true }).first()).toBeVisible();
  await expectAccessible(page);

  // One click on the cell, and there are the words themselves.
  await killed.getByRole('link', { name: 'مقتل 62 عسكرياً سورياً' }).click();
  await expect(page).toHaveURL(/\/documents\/.*claim=/);
  const text = page.getByRole('region', { name: t('reader.text') });
  await expectSelected(page, t, 'مقتل 62 عسكرياً سورياً');
  await expect(text.locator('[lang="ar"]').first()).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('a[aria-current="true"]').filter({ hasText: '62' })).toBeVisible();
  await expectAccessible(page);
});

test('another language turns the page round and keeps what is open on it', async ({ enter, t, language, words }) => {
  const page = await enter('reviewer', 1);
  await page.goto(`${SAMPLE}/incidents`);
  await page.getByRole('link', { name: INCIDENT[language], exact: true }).click();
  await benchRow(page, t, 'killed')
    .getByRole('link', { name: t('bench.row.openConflicts', { question: t('claims.measure.killed') }) })
    .click();
  const pane = page
    .getByRole('region', { name: /62/ })
    .filter({ has: page.getByRole('article') })
    .first();
  await expect(pane.getByRole('blockquote')).toHaveCount(2);
  const open = page.url();
  const other: Language = language === 'en' ? 'ar' : 'en';

  await page.getByRole('banner').getByRole('button', { name: words.shell.otherLanguage }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[other]);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.getByRole('heading', { level: 1, name: INCIDENT[other] })).toBeVisible();
  expect(page.url()).toBe(open);
  await expect(pane.getByRole('blockquote')).toHaveCount(2);

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[other]);
  await page
    .getByRole('banner')
    .getByRole('button', { name: language === 'en' ? 'English' : 'العربية' })
    .click();
  await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[language]);
  expect(page.url()).toBe(open);
});

test('the dark theme is a choice that stays', async ({ enter, t }) => {
  const page = await enter('approver');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(`${SAMPLE}/incidents`);
  const choose = async (theme: 'light' | 'dark') => {
    await page.getByRole('banner').locator('summary').click();
    await page
      .getByRole('form', { name: t('shell.theme') })
      .getByRole('button', { name: t(`shell.themes.${theme}`) })
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  };
  await choose('light');
  const light = await paper();
  await page.reload();
  await choose('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await paper()).not.toBe(light);
  await expectAccessible(page);
  await choose('light');
});
