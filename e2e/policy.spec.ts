import { unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

test('a lead sees what a change of the policy would move before it is put in force', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('administrator');
  await page.goto(`${SAMPLE}/policy`);
  const form = page.getByRole('form', { name: t('policy.title') });
  const tolerance = form.getByLabel(t('policy.tolerance'));
  const dozens = t('figure.vague.dozens');
  await form.getByLabel(t('policy.lowOf', { word: dozens })).fill('٢٠٠');
  await form.getByRole('button', { name: t('policy.preview') }).click();
  await expect(form.getByText(t('problem.detail.figure_low_above_high', { low: 200, high: 99 }))).toBeVisible();
  await form.getByLabel(t('policy.lowOf', { word: dozens })).fill('٢٠');
  await tolerance.fill('٤٠٪');
  await form.getByRole('button', { name: t('policy.preview') }).click();
  await expect(page.getByRole('heading', { name: t('policy.previewTitle') })).toBeVisible();
  await expect(page.getByText(t('policy.value', { from: '450–550', to: '300–700' }))).toBeVisible();
  // What is only looked at changes nothing, and the address holds it.
  await page.reload();
  await expect(tolerance).toHaveValue('40');
  await page.goto(`${SAMPLE}/policy`);
  await expect(tolerance).toHaveValue('10');
});

test('a policy put in force is a version of its own, and of two leads at once the second is told', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('administrator');
  const slug = `policy-${unique()}`;
  await page.goto('/projects');
  await page.getByLabel(t('admin.titleEn')).fill(slug);
  await page.getByLabel(t('admin.titleAr')).fill(slug);
  await page.getByLabel(t('admin.slug')).fill(slug);
  await page.getByRole('button', { name: t('admin.create') }).click();
  await page.waitForURL(/\/incidents$/);
  await page.goto(`/p/${slug}/policy`);
  const second = await page.context().newPage();
  await second.goto(`/p/${slug}/policy`);
  const fill = async (window: typeof page, percent: string) => {
    const form = window.getByRole('form', { name: t('policy.title') });
    await form.getByLabel(t('policy.tolerance')).fill(percent);
    await form.getByRole('button', { name: t('policy.save') }).click();
  };
  await fill(page, '15');
  await expect(page.getByRole('heading', { name: t('policy.rules', { version: '2' }) })).toBeVisible();
  await fill(second, '20');
  await expect(second.getByText(t('problem.changed_meanwhile'))).toBeVisible();
  await expect(second.getByLabel(t('policy.tolerance'))).toHaveValue('20');
});

test('who does not lead reads the policy and cannot change it', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  await page.goto(`${SAMPLE}/policy`);
  await expect(page.getByText(t('policy.leadsOnly'))).toBeVisible();
  await expect(page.getByText(t('policy.toleranceValue', { percent: '10' }))).toBeVisible();
  await expect(page.getByRole('form', { name: t('policy.title') })).toHaveCount(0);
});
