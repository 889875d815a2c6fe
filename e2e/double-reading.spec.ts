import type { Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { pickWords } from './_parts/reader';
import { capture, openIncident, projectId, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

interface Statement {
  readonly words: string;
  readonly measure: 'killed' | 'wounded';
  readonly figure: string;
  readonly note?: string;
}

/** Finds the words in the text and keeps what they claim. */
async function keep(page: Page, t: Translate, { words, measure, figure, note }: Statement): Promise<void> {
  const adder = await pickWords(page, t, words);
  await adder.getByRole('button', { name: t('doubleReading.note') }).click();
  const form = page.getByRole('form', { name: t('doubleReading.noteTitle') });
  await form.getByLabel(t('claims.whatMeasure')).selectOption(measure);
  await form.getByLabel(t('claims.answer.figure'), { exact: true }).fill(figure);
  if (note) await form.getByLabel(t('claims.note')).fill(note);
  await form.getByRole('button', { name: t('doubleReading.keep') }).click();
  await expect(page.getByText(t('doubleReading.said.recorded'))).toBeVisible();
}

async function handIn(page: Page, t: Translate, count: number): Promise<void> {
  await page.getByRole('button', { name: t('doubleReading.handIn') }).click();
  const asked = page.getByRole('form', { name: t('doubleReading.handInTitle') });
  await expect(asked.getByText(t('doubleReading.handInBody', { count }))).toBeVisible();
  await asked.getByRole('button', { name: t('doubleReading.confirmHandIn') }).click();
}

test('two read one text blind, their agreement is counted, and a third settles what they differ in', { tag: '@ar' }, async ({
  enter,
  t,
  language,
}) => {
  test.slow();
  const lead = await enter('administrator');
  const word = unique();
  const incident = { en: `Raid ${word}`, ar: `غارة ${word}` };
  const bench = await openIncident(lead, t, incident);
  const title = `تقرير ${word}`;
  const text = `${title}\n\nأدت الغارة إلى مقتل 20 جندياً في الموقع.\n\nوقال المستشفى إن 7 جنود أصيبوا.`;
  await capture(lead.request, await projectId(lead.request), { source: `إذاعة ${word}`, title, text });

  await lead.goto(`${SAMPLE}/double/new`);
  const form = lead.getByRole('form', { name: t('doubleReading.assign') });
  const member = (name: string, role: 'reviewer' | 'approver') => ({ label: `\u2068${name}\u2069 · ${t(`members.roles.${role}`)}` });
  await form
    .getByLabel(t('doubleReading.subject'))
    .selectOption({ label: t('doubleReading.ofDocument', { title: `\u2068${title}\u2069` }) });
  await form.getByLabel(t('doubleReading.first')).selectOption(member('Reviewer 1', 'reviewer'));
  await form.getByLabel(t('doubleReading.second')).selectOption(member('Reviewer 1', 'reviewer'));
  await form.getByLabel(t('doubleReading.adjudicator')).selectOption(member('Approver', 'approver'));
  await form.getByRole('button', { name: t('doubleReading.save') }).click();
  await expect(form.getByLabel(t('doubleReading.second'))).toHaveAccessibleDescription(t('problem.same_reader'));
  await form.getByLabel(t('doubleReading.second')).selectOption(member('Reviewer 2', 'reviewer'));
  await form.getByRole('button', { name: t('doubleReading.save') }).click();
  await lead.waitForURL(/\/double\/[0-9a-f-]{36}$/);
  const path = new URL(lead.url()).pathname;

  const [first, second] = [await enter('reviewer'), await enter('reviewer', 1)];
  const secret = `ملاحظة الأول ${word}`;
  await first.goto(`${SAMPLE}/double`);
  await first.getByRole('row', { name: title }).getByRole('link').click();
  await first.waitForURL(`**${path}`);
  await keep(first, t, { words: '20 جندياً', measure: 'killed', figure: '20', note: secret });
  await keep(first, t, { words: '7 جنود', measure: 'wounded', figure: '9' });
  await expectAccessible(first);
  // What is kept may still be replaced.
  await first
    .getByRole('listitem')
    .filter({ hasText: '7 جنود' })
    .getByRole('link', { name: t('doubleReading.change') })
    .click();
  const change = first.getByRole('form', { name: t('doubleReading.changeTitle') });
  await change.getByLabel(t('claims.answer.figure'), { exact: true }).fill('7');
  await change.getByRole('button', { name: t('doubleReading.keepChange') }).click();
  await expect(first.getByText(t('doubleReading.said.corrected'))).toBeVisible();
  await handIn(first, t, 2);
  await expect(first.getByText(t('doubleReading.doneTitle'))).toBeVisible();

  // Neither the other reader nor the lead nor the adjudicator is shown a word of it.
  const adjudicator = await enter('approver');
  for (const page of [second, lead, adjudicator]) {
    await page.goto(path);
    expect(await page.content()).not.toContain(secret);
  }
  await expect(lead.getByText(t('doubleReading.openTitle'))).toBeVisible();
  await keep(second, t, { words: '20 جندياً', measure: 'killed', figure: '20' });
  await keep(second, t, { words: '7 جنود', measure: 'wounded', figure: '> 6' });
  expect(await second.content()).not.toContain(secret);
  await handIn(second, t, 2);

  await expect(second.getByRole('region', { name: t('doubleReading.agreement') }).first()).toBeVisible();
  await adjudicator.reload();
  const table = adjudicator.getByRole('table');
  const row = (field: 'figure' | 'measure') => table.getByRole('row', { name: t(`doubleReading.fields.${field}`) });
  // 20 and 20, 7 and more than 6: κ = (1/2 − 1/4) / (1 − 1/4), α = 1 − 6/10.
  await expect(row('figure')).toContainText('0.333');
  await expect(row('figure')).toContainText('0.400');
  await expect(row('measure')).toContainText('1.000');
  await expect(adjudicator.getByText('mulberry32')).toContainText('1960');
  await expectAccessible(adjudicator);

  await adjudicator.getByRole('button', { name: t('doubleReading.recordAgreed') }).click();
  const agreed = adjudicator.getByRole('form', { name: t('doubleReading.recordAgreedTitle') });
  await agreed.getByLabel(t('doubleReading.incident')).selectOption({ label: incident[language] });
  await agreed.getByRole('button', { name: t('doubleReading.recordAgreed') }).click();
  await expect(adjudicator.getByText(t('doubleReading.settledAs.agreed', { name: '\u2068Approver\u2069' }))).toBeVisible();

  await adjudicator.keyboard.press('n');
  await adjudicator.waitForURL(/\/items\//);
  await expect(adjudicator.getByRole('heading', { level: 1 })).toHaveText(t('doubleReading.item', { index: 1, count: 1 }));
  await expectAccessible(adjudicator);
  const decide = adjudicator.getByRole('form', { name: t('doubleReading.decide') });
  await decide.getByRole('radio', { name: t('doubleReading.outcome.first', { name: '\u2068Reviewer 1\u2069' }) }).check();
  await decide.getByRole('button', { name: t('doubleReading.settle') }).click();
  await expect(decide.getByLabel(t('doubleReading.reason'))).toHaveAccessibleDescription(t('problem.reason_required'));
  await decide.getByLabel(t('doubleReading.reason')).fill('The text gives the number.');
  await decide.getByRole('button', { name: t('doubleReading.settle') }).click();
  await adjudicator.waitForURL(`**${path}`);
  await expect(adjudicator.getByText(t('doubleReading.open', { count: 0 }))).toBeVisible();

  await adjudicator.goto(bench);
  await expect(benchRow(adjudicator, t, 'killed').getByText('20', { exact: true }).first()).toBeVisible();
  await benchRow(adjudicator, t, 'wounded')
    .getByRole('link', { name: /7 جنود/ })
    .click();
  await adjudicator.waitForURL(/\/documents\/[0-9a-f-]{36}\?.*claim=/);
  const settledFrom = adjudicator.getByRole('region', { name: t('doubleReading.settledFrom') });
  await expect(settledFrom.getByText('The text gives the number.')).toBeVisible();
  await expect(settledFrom.getByText('> 6', { exact: true })).toBeVisible();
});
