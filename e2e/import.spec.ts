import { benchRow } from './_parts/bench';
import { unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

/** The figures of the founding case as a recorder keeps them in a spreadsheet. */
function sheet(tag: string): string {
  const told = `قالت مصادر إن 62 جندياً قتلوا، وقال المرصد إن أكثر من 60 قتلوا، وقال مصدر في المطار إن القتلى 80 جندياً (${tag})`;
  const ours = (quote: string, figure: string, chain: string) =>
    `صحيفة ${tag},غارة على جبل الثردة,2016-09-18,"${told}",${quote},ثردة ${tag},17 أيلول 2016,القتلى,جنود,${figure},${chain}`;
  return [
    'المصدر,عنوان الخبر,تاريخ النشر,الفقرة,الاقتباس,الحادثة,تاريخ الحادثة,المقياس,الفئة,العدد,سلسلة الإسناد',
    ours('62 جندياً', '٦٢', ''),
    ours('أكثر من 60', 'أكثر من 60', `صحيفة ${tag} ← مرصد ${tag}`),
    ours('80 جندياً', '80', `صحيفة ${tag} ← مرصد ${tag} ← [مصدر في المطار]`),
    `موسوعة ${tag},الغارة,,قُتل ما بين 90 و106 جنود (${tag}),ما بين 90 و106,ثردة ${tag},2016-09-17,القتلى,جنود,90–106,`,
    ours('لا يقول هذا', '63', ''),
  ].join('\r\n');
}

test('a table of Arabic headings arrives on the bench once, and leaves it whole when it is taken back', { tag: '@ar' }, async ({
  enter,
  t,
}) => {
  const tag = unique();
  const page = await enter('reviewer');
  const file = { name: `كشف ${tag}.csv`, mimeType: 'text/csv', buffer: Buffer.from(sheet(tag)) };
  const foresee = async () => {
    await page.goto(`${SAMPLE}/import`);
    await page.getByLabel(t('imports.file')).setInputFiles(file);
    await page.getByRole('button', { name: t('imports.look') }).click();
    await expect(page.getByLabel(t('imports.field.figure'))).toHaveValue('column:العدد');
    await page.getByRole('button', { name: t('imports.preview') }).click();
  };

  await foresee();
  const rows = page.getByRole('region', { name: t('imports.rows'), exact: true }).getByRole('row');
  const refused = rows.filter({ hasText: t('imports.outcome.refused') });
  await expect(refused).toContainText(t('problem.quote_mismatch'));
  await page.getByRole('button', { name: t('imports.run', { count: 4 }) }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  const log = page.url();
  await expect(page.getByRole('row').filter({ hasText: t('imports.became.imported') })).toHaveCount(4);

  await page.goto(`${SAMPLE}/incidents?text=${encodeURIComponent(`ثردة ${tag}`)}`);
  await page.getByRole('link', { name: `ثردة ${tag}`, exact: true }).click();
  await page.waitForURL(/\/incidents\/[0-9a-f-]{36}/);
  const row = benchRow(page, t, 'killed');
  for (const figure of ['62', '> 60', '80', '90–106']) await expect(row.getByText(figure, { exact: true }).first()).toBeVisible();
  const bench = page.url();

  await foresee();
  await expect(rows.filter({ hasText: t('imports.outcome.known') })).toHaveCount(4);
  await expect(page.getByText(t('imports.nothingCan'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('imports.run', { count: 0 }) })).toHaveCount(0);

  await page.goto(log);
  await page.getByRole('button', { name: t('imports.undo') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('imports.confirmUndo') }).click();
  await expect(dialog.getByText(t('problem.reason_required'))).toBeVisible();
  await dialog.getByLabel(t('imports.undoReason')).fill('غارة أخرى');
  await dialog.getByRole('button', { name: t('imports.confirmUndo') }).click();
  await expect(page.getByText('غارة أخرى')).toBeVisible();
  await page.goto(bench);
  await expect(benchRow(page, t, 'killed')).toContainText(t('ui.standing.empty'));
});
