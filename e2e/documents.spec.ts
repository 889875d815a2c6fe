import { expectAccessible } from './_parts/axe';
import { disagreement, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

test('a text is pasted, captured again when it changed, and the older capture stays as it was', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const tag = unique();
  const first = `تحديث ${tag}\n\nقالت الإذاعة إن الحصيلة بلغت 15 قتيلاً.`;
  const later = `تحديث ${tag}\n\nقالت الإذاعة إن الحصيلة بلغت 19 قتيلاً.`;
  await page.goto(`${SAMPLE}/documents/new`);
  const form = page.getByRole('form', { name: t('documents.form.label') });
  await form.getByLabel(t('documents.form.text')).and(form.getByRole('textbox')).first().fill(first);
  await form.getByLabel(t('documents.form.source'), { exact: true }).selectOption('new');
  await form.getByLabel(t('documents.form.sourceName')).fill(`إذاعة ${tag}`);
  await form.getByLabel(t('documents.form.sourceKind')).selectOption('outlet');
  await form.getByLabel(t('documents.form.published')).fill('١٧ أيلول ٢٠١٦');
  await expect(form.getByLabel(t('documents.form.language'), { exact: true })).toHaveValue('ar');
  await form.getByRole('button', { name: t('documents.form.submit') }).click();

  await expect(page.getByText(t('reader.said.captured'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`تحديث ${tag}`);
  const text = page.getByRole('region', { name: t('reader.text') });
  await expect(text).toContainText('15 قتيلاً');
  await expect(text.locator('[lang="ar"]').first()).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(t('reader.captureOf', { number: 1, count: 1 }))).toBeVisible();
  await expect(page.getByText('2016', { exact: false }).first()).toBeVisible();

  // It was taken for another language, and is put right.
  await page.getByRole('link', { name: t('reader.correctLanguage') }).click();
  const language = page.getByRole('form', { name: t('reader.correctLanguage') });
  await expect(language.getByLabel(t('documents.form.language'))).toHaveValue('ar');
  await language.getByLabel(t('documents.form.language')).selectOption('fa');
  await language.getByRole('button', { name: t('reader.saveLanguage') }).click();
  await expect(page.getByText(t('reader.said.languageCorrected'))).toBeVisible();
  await expect(text.locator('[lang="fa"]').first()).toHaveAttribute('dir', 'rtl');

  await page.getByRole('link', { name: t('reader.recapture') }).click();
  const again = page.getByRole('form', { name: t('documents.recaptureLabel') });
  await again.getByRole('textbox').first().fill(first);
  await again.getByRole('button', { name: t('documents.form.submit') }).click();
  await expect(again.getByText(t('documents.already'))).toBeVisible();
  await again.getByRole('textbox').first().fill(later);
  await again.getByRole('button', { name: t('documents.form.submit') }).click();
  await expect(text).toContainText('19 قتيلاً');
  await expect(page.getByText(t('reader.captureOf', { number: 2, count: 2 }))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: t('reader.capture', { number: 1 }) }).click();
  await expect(page.getByText(t('reader.older'))).toBeVisible();
  await expect(text).toContainText('15 قتيلاً');
  await expect(text).not.toContainText('19 قتيلاً');
});

test('of several files the bad one gives its reason and the others are captured', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const tag = unique();
  await page.goto(`${SAMPLE}/documents/new`);
  const form = page.getByRole('form', { name: t('documents.form.label') });
  await form.getByLabel(t('documents.form.source'), { exact: true }).selectOption('new');
  await form.getByLabel(t('documents.form.sourceName')).fill(`وكالة ${tag}`);
  await form.getByLabel(t('documents.form.sourceKind')).selectOption('outlet');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
  await form
    .locator('input[type="file"]')
    .setInputFiles([
      file('one.txt', Buffer.from(`أول ${tag}`)),
      file('old.txt', Buffer.from([0xe3, 0xde, 0xca, 0xe1])),
      file('two.txt', Buffer.from(`ثانٍ ${tag}`)),
    ]);
  await form.getByRole('button', { name: t('documents.form.submitMany', { count: 3 }) }).click();
  const outcomes = form.getByRole('region', { name: t('documents.outcome.title') });
  await expect(outcomes.getByText(t('documents.outcome.done', { done: 2, total: 3 }))).toBeVisible();
  const ending = (name: string) => outcomes.getByRole('listitem').filter({ hasText: name });
  await expect(ending('old.txt')).toContainText(t('problem.text_not_utf8'));
  await expect(ending('old.txt').getByRole('button', { name: t('documents.outcome.retry') })).toBeVisible();
  await ending('two.txt')
    .getByRole('link', { name: t('documents.outcome.open') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`ثانٍ ${tag}`);
});

test('a claim is rejected with a reason, accepted again and corrected, and every version stays', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { agency, claims } = await disagreement(page, t);
  await page.goto(`${SAMPLE}/documents/${agency.documentId}?claim=${claims.twelve}`);
  const card = page.locator(`#claim-${claims.twelve}`);
  const status = (name: 'accepted' | 'rejected') => card.getByRole('heading').getByText(t(`ui.status.${name}`), { exact: true });
  await expect(status('accepted')).toBeVisible();

  await card.getByRole('link', { name: t('claims.reject'), exact: true }).click();
  const reject = card.getByRole('form', { name: t('claims.rejectTitle') });
  await reject.getByRole('button', { name: t('claims.confirmReject') }).click();
  await expect(reject.getByLabel(t('claims.reasonReject'))).toHaveAccessibleDescription(t('problem.reason_required'));
  await reject.getByLabel(t('claims.reasonReject')).fill('The agency withdrew it.');
  await reject.getByRole('button', { name: t('claims.confirmReject') }).click();
  await expect(page.getByText(t('reader.said.rejected'))).toBeVisible();
  await expect(status('rejected')).toBeVisible();
  await expect(card.getByText('The agency withdrew it.').first()).toBeVisible();

  await card.getByRole('button', { name: t('claims.accept'), exact: true }).click();
  await expect(page.getByText(t('reader.said.accepted'))).toBeVisible();
  await expect(status('accepted')).toBeVisible();

  await card.getByRole('link', { name: t('claims.correct'), exact: true }).click();
  const correct = page.getByRole('form', { name: t('claims.correctTitle') });
  await correct.getByLabel(t('claims.answer.figure')).fill('أكثر من ١٢');
  await expect(correct.getByText(t('claims.meaning.open', { low: 13 }))).toBeVisible();
  await correct.getByLabel(t('claims.reasonCorrect')).fill('The text goes on: and more.');
  await correct.getByRole('button', { name: t('claims.saveCorrection') }).click();
  await expect(page.getByText(t('reader.said.corrected'))).toBeVisible();
  await expect(card.getByRole('heading').getByText('> 12', { exact: true })).toBeVisible();
  await card.getByText(t('claims.historyOf', { count: 4 })).click();
  const versions = card.getByRole('listitem').filter({ has: page.locator('strong') });
  await expect(versions).toHaveCount(4);
  await expect(versions.first()).toContainText('> 12');
  await expect(versions.last()).toContainText(t('claims.version', { number: 1 }));
  await expect(versions.nth(2)).toContainText('The agency withdrew it.');
  await expectAccessible(page);
});
