import { describeFigure } from '../lib/figure/format';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { disagreement } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

test('a conflict is opened, noted, answered, settled and taken up again', { tag: '@ar' }, async ({ enter, t, language }) => {
  const page = await enter('reviewer');
  const { bench, sources } = await disagreement(page, t);
  await page.goto(bench);
  await benchRow(page, t, 'killed')
    .getByRole('link', { name: t('bench.row.openConflicts', { question: t('claims.measure.killed') }) })
    .click();
  const pane = page.getByRole('region', { name: t('bench.pane.against', { a: '12', b: '20' }) });
  await expect(pane).toBeVisible();
  await expect(page).toHaveURL(/pair=/);

  // Both passages stand in their documents, and only the word that differs is marked.
  for (const [origin, figure] of [
    [sources.agency, '12'],
    [sources.hospital, '20'],
  ] as const) {
    const passage = pane.getByRole('article', { name: t('bench.pane.passage', { origin }) });
    await expect(passage.getByRole('blockquote')).toContainText('كانوا يعبرونه');
    await expect(passage.locator('mark b')).toHaveText([figure]);
    await expect(passage.getByRole('blockquote')).toHaveAttribute('lang', 'ar');
  }
  const [a, b] = [12, 20].map((value) => describeFigure({ operator: 'exactly', value }, { language, digits: 'latn' }));
  await expect(pane.getByText(t('verdict.reason.no_overlap', { a: a ?? '', b: b ?? '' }))).toBeVisible();
  await expectAccessible(page);

  const notes = pane.getByRole('region', { name: t('bench.pane.notes') });
  await notes.getByText(t('annotations.write'), { exact: true }).click();
  await notes.getByLabel(t('annotations.new')).and(notes.getByRole('textbox')).fill('هل الرقمان من ساعة واحدة؟');
  await notes.getByRole('button', { name: t('annotations.post') }).click();
  const thread = notes.getByRole('article');
  await expect(thread.getByText('هل الرقمان من ساعة واحدة؟')).toBeVisible();

  await thread.locator('summary').click();
  await thread.getByRole('textbox').fill('The hospital spoke two hours later.');
  await thread.getByRole('button', { name: t('annotations.reply'), exact: true }).click();
  await expect(thread.getByRole('listitem')).toHaveText([/هل الرقمان من ساعة واحدة؟/, /The hospital spoke two hours later\./]);

  await thread.getByRole('button', { name: t('annotations.resolve') }).click();
  const folded = notes.getByText(t('annotations.resolved', { count: 1 }));
  await folded.click();
  await expect(notes.getByText(t('annotations.resolvedBy', { name: 'Reviewer 1' }))).toBeVisible();

  // Another reviewer takes it up again, from a shared link.
  const other = await enter('reviewer', 1);
  await other.goto(page.url());
  const theirs = other.getByRole('region', { name: t('bench.pane.notes') });
  await theirs.getByText(t('annotations.resolved', { count: 1 })).click();
  await theirs.getByRole('button', { name: t('annotations.reopen') }).click();
  await expect(theirs.getByRole('button', { name: t('annotations.resolve') })).toBeVisible();
  await page.reload();
  await expect(thread.getByRole('button', { name: t('annotations.resolve') })).toBeVisible();
});

test('a verdict is overruled with a reason, never without one, and the bench follows', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench, claims } = await disagreement(page, t);
  await page.goto(`${bench}?pair=${claims.twelve}.${claims.twenty}`);
  const row = benchRow(page, t, 'killed');
  const conflicts = row.getByRole('link', { name: t('bench.row.openConflicts', { question: t('claims.measure.killed') }) });
  await expect(conflicts).toHaveText(t('bench.conflicts', { count: 1 }));
  await expect(row.getByText(t('ui.standing.contested'))).toBeVisible();

  const pane = page.getByRole('region', { name: t('bench.pane.against', { a: '12', b: '20' }) });
  await pane.getByText(t('bench.ruling.overrule'), { exact: true }).click();
  const form = pane.getByRole('form', { name: t('bench.ruling.formLabel') });
  const verdict = form.getByLabel(t('bench.ruling.verdict'));
  const reason = form.getByLabel(t('bench.ruling.reason'));
  await verdict.selectOption({ label: t('ui.verdict.narrower_scope') });
  await form.getByRole('button', { name: t('bench.ruling.save') }).click();
  await expect(reason).toHaveAccessibleDescription(t('problem.reason_required'));
  await expect(verdict).toHaveValue('narrower_scope');
  await expect(conflicts).toHaveCount(1);

  await reason.fill('The agency counts the morning alone.');
  await form.getByRole('button', { name: t('bench.ruling.save') }).click();
  await expect(pane.getByText('The agency counts the morning alone.')).toBeVisible();
  await expect(pane.getByText(t('bench.ruling.overruled', { name: 'Reviewer 1' }))).toBeVisible();
  await expect(pane.getByText(t('bench.ruling.was', { verdict: t('ui.verdict.conflict') }))).toBeVisible();
  await expect(conflicts).toHaveCount(0);
  await expect(row.getByText(t('ui.standing.contested'))).toHaveCount(0);
  await expectAccessible(page);
});

test('a link added to a chain changes how many origins the question has', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench, claims, radio, sources } = await disagreement(page, t);
  const counts = (origins: number, notRecorded: number) =>
    [
      t('bench.reports', { count: 3 }),
      t('bench.origins', { count: origins }),
      ...(notRecorded > 0 ? [t('bench.notRecorded', { count: notRecorded })] : []),
    ].join(' · ');
  await page.goto(bench);
  await expect(benchRow(page, t, 'killed').getByText(counts(2, 1), { exact: true })).toBeVisible();

  await page.goto(`${SAMPLE}/documents/${radio.documentId}?claim=${claims.overTen}`);
  await page.getByRole('link', { name: t('claims.correct'), exact: true }).click();
  const form = page.getByRole('form', { name: t('claims.correctTitle') });
  await form.getByRole('button', { name: t('claims.removeLink', { position: 2 }) }).click();
  await form.getByRole('button', { name: t('claims.addLink') }).click();
  await form.getByRole('combobox', { name: t('claims.link', { position: 2 }) }).selectOption({ label: t('claims.linkKind.unnamed') });
  await form.getByRole('textbox', { name: t('claims.description') }).fill('مسعف على الجسر');
  await expect(form.getByRole('list', { name: t('ui.chain.label') }).getByRole('listitem')).toHaveText([
    new RegExp(sources.radio),
    /مسعف على الجسر/,
  ]);
  await form.getByRole('textbox', { name: t('claims.reasonCorrect') }).fill('The text names a medic further down.');
  await form.getByRole('button', { name: t('claims.saveCorrection') }).click();
  await expect(page.getByText(t('reader.said.corrected'))).toBeVisible();
  await expectAccessible(page);

  await page.goto(bench);
  await expect(benchRow(page, t, 'killed').getByText(counts(3, 0), { exact: true })).toBeVisible();
});
