import { capture, projectId, unique } from './_parts/scene';
import { expect, test } from './_parts/test';

/** More than a list offers to choose from. */
const MANY = 301;
const AT_ONCE = 43;

test('in a project of very many incidents those near the text are offered, and any other is found by its name', { tag: '@ar' }, async ({
  enter,
  t,
}) => {
  const page = await enter('administrator');
  const slug = `many-${unique()}`;
  const made = await page.request.post('/api/v1/projects', { data: { slug, titleEn: slug, titleAr: 'حوادث كثيرة' } });
  expect(made.status(), await made.text()).toBe(201);
  for (let first = 0; first < MANY; first += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, n) => {
        const data = {
          titleAr: `قصف مسرابا ${first + n}`,
          titleEn: `Shelling ${first + n}`,
          date: `${1990 + ((first + n) % 25)}-03-0${1 + (n % 9)}`,
        };
        const opened = await page.request.post(`/api/v1/projects/${slug}/incidents`, { data });
        expect(opened.status(), await opened.text()).toBe(201);
      }),
    );
  }
  const text = 'قُتل 12 مدنياً في قصف على بلدة حرستا.';
  const { documentId } = await capture(page.request, await projectId(page.request, `/p/${slug}`), { source: 'وكالة', text });

  await page.goto(`/p/${slug}/documents/${documentId}?act=record&start=0&end=12`);
  const form = page.getByRole('form', { name: t('claims.recordTitle') });
  const question = form.getByLabel(t('claims.question'), { exact: true });
  await question.selectOption({ label: t('claims.newQuestion') });
  const incident = form.getByLabel(t('claims.incident'), { exact: true });
  expect(await incident.locator('option').count()).toBeLessThan(MANY);
  const search = form.getByRole('searchbox', { name: t('claims.findIncident') });
  await search.fill('مسرابا ١٧');
  await expect(form.getByText(t('ui.form.found', { count: 11 }))).toBeVisible();
  await search.fill('مسرابا ١٧٧');
  await expect(form.getByText(t('ui.form.found', { count: 1 }))).toBeVisible();
  await incident.selectOption({ label: 'قصف مسرابا 177' });
  // What is chosen stays while another is looked for.
  await search.fill('لا حادثة بهذا الاسم');
  await expect(form.getByText(t('ui.form.found', { count: 0 }))).toBeVisible();
  await expect(incident.locator('option:checked')).toHaveText('قصف مسرابا 177');
  // Nothing found is one thing, nobody reached another.
  await page.context().setOffline(true);
  await search.fill('مسرابا ٢٠٠');
  await expect(form.getByText(t('ui.form.notSearched'))).toBeVisible();
  await page.context().setOffline(false);
  await form.getByLabel(t('claims.whatMeasure')).selectOption({ label: t('claims.measure.killed') });
  await form.getByLabel(t('claims.answer.figure')).fill('12');
  await form.getByRole('button', { name: t('claims.record'), exact: true }).click();
  await expect(page.getByText(t('reader.said.recorded'))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'قصف مسرابا 177' }).first()).toBeVisible();
});
