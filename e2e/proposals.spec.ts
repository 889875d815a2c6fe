import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { openIncident, projectId, unique } from './_parts/scene';
import { expect, test } from './_parts/test';

test('five real texts become a bench without a number typed', async ({ enter, t, corpus }) => {
  test.skip(corpus === null, 'ISNAD_CORPUS names no folder of texts');
  test.slow();
  const folder = corpus ?? '';
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  expect(files).toHaveLength(5);
  const page = await enter('administrator');
  const slug = `read-${unique()}`;
  const project = `/p/${slug}`;
  await page.goto('/projects');
  const made = page.getByRole('form', { name: t('admin.newProject') });
  await made.getByLabel(t('admin.titleEn')).fill(`Reading ${slug}`);
  await made.getByLabel(t('admin.titleAr')).fill(`قراءة ${slug}`);
  await made.getByLabel(t('admin.slug')).fill(slug);
  await made.getByRole('button', { name: t('admin.create') }).click();
  await page.waitForURL(`**${project}/incidents`);
  const bench = await openIncident(page, t, { en: 'Airstrike near Deir ez-Zor airport', ar: 'غارة قرب مطار دير الزور' }, project);

  const id = await projectId(page.request, project);
  const kinds = ['encyclopedia', 'outlet', 'monitor', 'outlet', 'outlet'];
  const days = ['', '2016-09-17', '2015-08-15', '2018-02-08', '2022-08-25'];
  // The news first: an encyclopedia names whose soldiers they were.
  for (const index of [1, 0, 2, 3, 4]) {
    const name = files[index] ?? '';
    const answer = await page.request.post('/api/uploads', {
      multipart: {
        ...{
          project: id,
          source: 'new',
          sourceName: `مصدر ${index} ${slug}`,
          sourceKind: kinds[index] ?? '',
          publishedOn: days[index] ?? '',
        },
        file: { name, mimeType: 'text/plain', buffer: await readFile(path.join(folder, name)) },
      },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    const { captured } = await answer.json();
    await page.goto(`${project}/documents/${captured.documentId}`);
    if (index === 1) await expectAccessible(page);
    // How many there are is the reader's to say; the button asks before it acts.
    await page
      .getByRole('button', { name: new RegExp(`^${t('proposals.acceptAll', { count: 7 }).split('7')[0]?.replace('(', '\\(')}`) })
      .click();
    await page
      .getByRole('form', { name: t('proposals.acceptAllTitle') })
      .locator('button[type="submit"]')
      .click();
    await expect(page).toHaveURL(/said=allAccepted/);
  }

  await page.goto(bench);
  const killed = benchRow(page, t, 'killed').filter({ hasText: '90–106' });
  await expect(killed).toHaveCount(1);
  for (const figure of ['62', '> 60', '80', '90–106']) await expect(killed.getByText(figure, { exact: true }).first()).toBeVisible();
  await expect(killed.getByText('> 60', { exact: true })).toHaveCount(2);
  const wounded = benchRow(page, t, 'wounded').filter({ hasText: '110' });
  await expect(wounded).toHaveCount(1);
  await expect(wounded.getByText('100', { exact: true }).first()).toBeVisible();
});
