import type { Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { capture, openIncident, projectId, recordClaim, sourceIds, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

/** Two articles with one paragraph between them, each claimed as its own source's word. */
async function copiedParagraph(page: Page, t: Translate) {
  const tag = unique();
  const { request } = page;
  const project = await projectId(request);
  const sources = { post: `بريد ${tag}`, wire: `سلك ${tag}` };
  const paragraph = `أفادت مصادر محلية أن طائرات حربية استهدفت سوقاً شعبية في البلدة ${tag} ظهر الثلاثاء، ما أدى إلى مقتل 17 مدنياً بينهم خمسة أطفال.`;
  const post = await capture(request, project, {
    ...{ source: sources.post, title: `سوق البلدة ${tag}` },
    text: `سوق البلدة ${tag}\n\n${paragraph}\n\nولم يصدر أي تعليق رسمي حتى ساعة إعداد الخبر.`,
  });
  const wire = await capture(request, project, {
    ...{ source: sources.wire, title: `غارة على السوق ${tag}` },
    text: `غارة على السوق ${tag}\n\nمراسلنا في الشمال: ${paragraph.replace('سوقاً', 'سوقًا')}\n\nوكانت البلدة قد قُصفت قبل أسبوعين.`,
  });
  const ids = await sourceIds(request);
  const bench = await openIncident(page, t, { en: `Market ${tag}`, ar: `السوق ${tag}` });
  const killed = {
    incidentId: bench.split('/').at(-1) ?? '',
    measure: 'killed',
    populationEn: 'civilians',
    populationAr: 'مدنيون',
  } as const;
  const answer = { kind: 'figure', figure: { operator: 'exactly', value: 17 }, words: '17' } as const;
  const said = { exact: 'مقتل 17 مدنياً', answer };
  const a = await recordClaim(request, ids, killed, { ...said, in: post, chain: [{ source: sources.post }] });
  const question = /data-row="([0-9a-f-]{36})"/.exec(await (await request.get(bench)).text())?.[1] ?? '';
  const b = await recordClaim(request, ids, question, { ...said, in: wire, chain: [{ source: sources.wire }] });
  return {
    bench,
    post,
    wire,
    sources,
    titles: { post: `سوق البلدة ${tag}`, wire: `غارة على السوق ${tag}` },
    pair: `${bench}?pair=${a}.${b}`,
  };
}

test('a paragraph two articles share is found, its copying stated, and two origins are one', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench, post, sources, titles, pair } = await copiedParagraph(page, t);
  const counts = (origins: number) => `${t('bench.reports', { count: 2 })} · ${t('bench.origins', { count: origins })}`;

  await page.goto(`${SAMPLE}/documents/${post.documentId}`);
  const shared = page.getByRole('region', { name: t('copies.title') });
  await shared.getByRole('link', { name: titles.wire }).click();
  for (const title of [titles.post, titles.wire]) {
    const text = page.getByRole('article', { name: title }).getByRole('blockquote');
    await expect(text.locator('u')).toHaveText(/^أفادت مصادر محلية .* بينهم خمسة أطفال$/);
    await expect(text).toHaveAttribute('lang', 'ar');
  }
  await expectAccessible(page);

  await page.goto(bench);
  const row = benchRow(page, t, 'killed');
  await expect(row.getByText(counts(2), { exact: true })).toBeVisible();
  await expect(row.getByText(t('ui.standing.corroborated'), { exact: true })).toBeVisible();

  await page.goto(pair);
  const box = page.getByRole('region', { name: t('copies.title') });
  await expect(box.getByText(t('copies.unstated'))).toBeVisible();
  await expect(page.getByRole('article').locator('u').first()).toBeVisible();
  await box.getByText(t('copies.state'), { exact: true }).click();
  const form = box.getByRole('form', { name: t('copies.state') });
  const names = { a: `\u2068${sources.post}\u2069`, b: `\u2068${sources.wire}\u2069` };
  await form.getByRole('radio', { name: t('copies.option.a_copies_b', names) }).check();
  await form.getByRole('button', { name: t('copies.save') }).click();
  const reason = form.getByLabel(t('copies.reason'));
  await expect(reason).toHaveAccessibleDescription(new RegExp(t('problem.reason_required')));
  await expect(form.getByRole('radio', { name: t('copies.option.a_copies_b', names) })).toBeChecked();
  await reason.fill('نُشر بعده بساعتين وفيه الخطأ نفسه.');
  await form.getByRole('button', { name: t('copies.save') }).click();

  await expect(box.getByText(t('copies.said.a_copies_b', names))).toBeVisible();
  await expect(box.getByText('نُشر بعده بساعتين وفيه الخطأ نفسه.')).toBeVisible();
  await expect(row.getByText(counts(1), { exact: true })).toBeVisible();
  await expect(row.getByText(t('ui.standing.single_origin'), { exact: true })).toBeVisible();
  const pane = page.getByRole('region', { name: t('bench.pane.against', { a: '17', b: '17' }) });
  await expect(pane.getByText(t('ui.verdict.same_origin'), { exact: true }).last()).toBeVisible();
  // The claim's chain goes on to the copied source, and says by whose ruling.
  await expect(pane.getByText(t('copies.follows', { name: '\u2068Reviewer 1\u2069', links: `\u2068${sources.wire}\u2069` }))).toBeVisible();
  await expectAccessible(page);

  // Somebody who looks again disagrees, and the origins are two again.
  const other = await enter('reviewer', 1);
  await other.goto(pair);
  const again = other.getByRole('region', { name: t('copies.title') });
  await again.getByText(t('copies.restate'), { exact: true }).click();
  await again.getByRole('radio', { name: t('copies.option.independent') }).check();
  await again.getByLabel(t('copies.reason')).fill('كلاهما حضر المؤتمر الصحفي.');
  await again.getByRole('button', { name: t('copies.save') }).click();
  await expect(again.getByText(t('copies.said.independent'))).toBeVisible();
  await expect(benchRow(other, t, 'killed').getByText(counts(2), { exact: true })).toBeVisible();

  // Who still sees the earlier ruling is told, and loses nothing typed. The form is still open from before.
  await form.getByRole('radio', { name: t('copies.option.b_copies_a', names) }).check();
  await reason.fill('الثاني أسبق.');
  await form.getByRole('button', { name: t('copies.save') }).click();
  await expect(form.getByText(t('problem.changed_meanwhile'))).toBeVisible();
  await expect(box.getByText('كلاهما حضر المؤتمر الصحفي.')).toBeVisible();
  await expect(reason).toHaveValue('الثاني أسبق.');
});
