import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import { type Approved, approve, approvedRecord } from './_parts/approved';
import { expectAccessible } from './_parts/axe';
import { submitAndOpen } from './_parts/compose';
import { expect, SAMPLE, test } from './_parts/test';

async function pasteAgain(page: Page, t: Translate, { text }: Approved, later: string): Promise<void> {
  await page.goto(`${SAMPLE}/documents/${text.documentId}`);
  await page.getByRole('link', { name: t('reader.recapture') }).click();
  const form = page.getByRole('form', { name: t('documents.recaptureLabel') });
  await form.getByRole('textbox').first().fill(later);
  await form.getByRole('button', { name: t('documents.form.submit') }).click();
  await expect(page.getByText(t('reader.captureOf', { number: 2, count: 2 }))).toBeVisible();
}

/** Who made the record stale by which act stands on it, and the list of what changed is there. */
async function expectStale(page: Page, t: Translate, record: string, act: string) {
  await page.goto(record);
  const main = page.getByRole('main');
  await expect(main.getByText(t('records.staleTitle'))).toBeVisible();
  await expect(main.getByText(act).first()).toBeVisible();
  return page.getByRole('list', { name: t('changes.title') });
}

test('62 becomes 80 at source: the approval turns stale, is composed again from the last, and approved by what is new', {
  tag: '@en',
}, async ({ enter, t }) => {
  const author = await enter('reviewer');
  const approver = await enter('approver');
  const scene = await approvedRecord(author, approver, t);
  await pasteAgain(author, t, scene, scene.text.text.replace('62', '80'));
  const changes = await expectStale(author, t, scene.record, t('ledger.acts.document.recapture'));
  await expect(changes.getByText(t('changes.atSource', { from: '62', to: '80' }))).toBeVisible();
  await expect(changes.locator('del').getByText('62')).toBeVisible();
  await expect(changes.locator('ins').getByText('80')).toBeVisible();
  await expectAccessible(author);

  await author.goto(`${SAMPLE}/records?status=stale`);
  const row = author.getByRole('row').filter({ has: author.locator(`a[href="${scene.record}"]`) });
  await expect(row.getByText(t('ledger.acts.document.recapture'))).toBeVisible();

  // The reviewer sees the new words and corrects the claim to them.
  await author.goto(`${SAMPLE}/documents/${scene.text.documentId}?capture=${scene.text.captureId}&claim=${scene.claims.headline}`);
  await author
    .locator(`#claim-${scene.claims.headline}`)
    .getByRole('link', { name: t('claims.correct'), exact: true })
    .click();
  const correction = author.getByRole('form', { name: t('claims.correctTitle') });
  await correction.getByLabel(t('claims.answer.figure')).fill('80');
  await correction.getByLabel(t('claims.reasonCorrect')).fill('The outlet changed its figure.');
  await correction.getByRole('button', { name: t('claims.saveCorrection') }).click();
  await expect(author.getByText(t('reader.said.corrected'))).toBeVisible();

  await author.goto(scene.record);
  await author.getByRole('link', { name: t('changes.compose') }).click();
  const form = author.getByRole('form', { name: t('compose.title') });
  await expect(form.getByLabel(t('compose.low'), { exact: true })).toHaveValue('62');
  await expect(form.getByLabel(t('compose.rationale'))).toHaveValue('Both figures stand; neither puts the other out.');
  await form.getByLabel(t('compose.low'), { exact: true }).fill('80');
  await form.getByLabel(t('compose.rationale')).fill('The outlet itself says 80 now.');
  const second = await submitAndOpen(author, t, form);

  await approver.goto(second);
  const fresh = approver.getByRole('region', { name: t('changes.sinceApproved', { number: '1' }) });
  await expect(fresh.getByText(t('changes.to', { from: '62', to: '80' }), { exact: true })).toBeVisible();
  await expect(fresh.getByText(t('changes.to', { from: '62–80', to: '80' }))).toBeVisible();
  await expect(fresh.locator('ins').first()).toBeVisible();
  await expect(approver.getByText(t('records.restsOn')).first()).toBeHidden();
  await expectAccessible(approver);
  await approver.getByText(t('changes.wholeRecord')).click();
  await expect(approver.getByText(t('records.restsOn')).first()).toBeVisible();
  await approve(approver, t, second, 'Approver');

  await author.goto(scene.record);
  const main = author.getByRole('main');
  await expect(main.getByText(t('ui.status.superseded'), { exact: true }).first()).toBeVisible();
  await expect(main.getByText(t('records.staleTitle'))).toBeVisible();
});

test('a source graded anew and back leaves the record stale, and says that it was changed back', { tag: '@en' }, async ({ enter, t }) => {
  const author = await enter('reviewer');
  const scene = await approvedRecord(author, await enter('approver'), t);
  await author.goto(`${SAMPLE}/sources/${scene.sourceId}`);
  const form = author.getByRole('form', { name: t('sources.giveGrade') });
  for (const [letter, reason] of [
    ['B', 'Two of its figures held.'],
    ['D', 'It took one back.'],
    ['B', 'It was right after all.'],
  ] as const) {
    await form.getByLabel(t('sources.topic')).fill('casualties');
    await form.getByLabel(t('sources.letter'), { exact: true }).selectOption(letter);
    await form.getByLabel(t('sources.reason')).fill(reason);
    await form.getByRole('button').click();
    await expect(author.getByRole('cell', { name: reason }).first()).toBeVisible();
  }
  const changes = await expectStale(author, t, scene.record, t('ledger.acts.source.grade'));
  await expect(changes.getByText(t('changes.grade', { topic: 'casualties', from: t('changes.none'), to: 'B' }))).toBeVisible();
});

test('a claim corrected makes the record stale, from what to what', { tag: '@ar' }, async ({ enter, t }) => {
  const author = await enter('reviewer');
  const scene = await approvedRecord(author, await enter('approver'), t);
  await author.goto(`${SAMPLE}/documents/${scene.text.documentId}?claim=${scene.claims.witness}`);
  await author
    .locator(`#claim-${scene.claims.witness}`)
    .getByRole('link', { name: t('claims.correct'), exact: true })
    .click();
  const form = author.getByRole('form', { name: t('claims.correctTitle') });
  await form.getByLabel(t('claims.answer.figure')).fill('أكثر من 80');
  await form.getByLabel(t('claims.reasonCorrect')).fill('He said more than that.');
  await form.getByRole('button', { name: t('claims.saveCorrection') }).click();
  await expect(author.getByText(t('reader.said.corrected'))).toBeVisible();
  const changes = await expectStale(author, t, scene.record, t('ledger.acts.claim.correct'));
  await expect(changes.getByText(t('changes.to', { from: '80', to: '> 80' }))).toBeVisible();
});

test('a real article captured again with another figure turns its approval stale', { tag: '@en' }, async ({ enter, t, corpus }) => {
  test.skip(corpus === null, 'no folder of real texts is given');
  const folder = corpus ?? '';
  const file = (await readdir(folder)).find((name) => name.startsWith('001')) ?? '';
  const article = await readFile(path.join(folder, file), 'utf8');
  const author = await enter('reviewer');
  const said = { text: article, headline: 'مقتل 62 من جيش النظام', witness: 'مقتل 80 من جيش الأسد' };
  const scene = await approvedRecord(author, await enter('approver'), t, said);
  await pasteAgain(author, t, scene, scene.text.text.replace(said.headline, said.headline.replace('62', '80')));
  const changes = await expectStale(author, t, scene.record, t('ledger.acts.document.recapture'));
  await expect(changes.getByText(t('changes.atSource', { from: '62', to: '80' }))).toBeVisible();
});
