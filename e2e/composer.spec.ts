import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { openComposer, ruleChoice, submitAndOpen } from './_parts/compose';
import { disagreement } from './_parts/scene';
import { expect, test } from './_parts/test';

test('seven rules stand side by side, say what they rest on, and what each would say without one', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench, sources } = await disagreement(page, t);
  const form = await openComposer(page, t, bench);
  const rules = form.getByRole('group', { name: t('compose.rules') });
  await expect(rules.getByRole('radio')).toHaveCount(7);
  await expect(rules.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(form.getByLabel(t('compose.low'), { exact: true })).toHaveValue('');

  // Two origins are recorded, and one report names none: there is no middle of two.
  await expect(ruleChoice(form, t, 'weighted_median')).toBeDisabled();
  await expect(rules.getByText(t('reconcile.silence.too_few_for_median', { origins: 2 }))).toBeVisible();
  await rules.getByText(t('reconcile.weights'), { exact: true }).click();
  const weights = rules.getByRole('list', { name: t('reconcile.weights') });
  await expect(weights.getByRole('listitem').filter({ hasText: sources.hospital })).toContainText(t('reconcile.aside.not_graded'));
  await expect(weights.getByText(t('reconcile.aside.not_recorded'))).toBeVisible();

  await ruleChoice(form, t, 'conservative_minimum').check();
  await expect(form.getByLabel(t('compose.low'), { exact: true })).toHaveValue('12');
  await expect(form.getByLabel(t('compose.high'), { exact: true })).toHaveValue('');
  await expect(rules.getByRole('link', { name: sources.hospital }).first()).toBeVisible();

  // Without the agency nothing is left of the low end but the hospital's 20.
  await form.getByText(t('reconcile.without.title'), { exact: true }).click();
  await form.getByRole('radio', { name: t('reconcile.without.unit.origin') }).check();
  const table = form.getByRole('region', { name: t('reconcile.without.title') }).getByRole('row');
  await expect(table.nth(2)).toContainText(sources.agency);
  await expect(table.nth(2)).toContainText('≥ 20');
  await expect(table.nth(2)).toContainText('+8');
  await expect(table.nth(3)).toContainText(t('reconcile.without.changes.none'));
  const plot = form.getByRole('region', {
    name: t('reconcile.without.plot', { rule: t('reconcile.rule.conservative_minimum') }),
  });
  await expect(plot.getByRole('img')).toBeVisible();
  await form.getByRole('combobox', { name: t('reconcile.without.rule') }).selectOption('envelope');
  await form.getByRole('radio', { name: t('reconcile.without.unit.source') }).check();
  await expect(table.filter({ hasText: sources.radio })).toContainText('12');
  await expectAccessible(page);
  // Looking at another rule chooses nothing.
  await expect(ruleChoice(form, t, 'conservative_minimum')).toBeChecked();
});

test('a dissent is signed with its reason, and stands on the record, on the bench, in the list and in the JSON', { tag: '@ar' }, async ({
  enter,
  t,
}) => {
  const author = await enter('reviewer');
  const { bench } = await disagreement(author, t);
  const form = await openComposer(author, t, bench);
  await ruleChoice(form, t, 'envelope').check();
  await form.getByLabel(t('compose.rationale')).fill('Both stand.');
  const record = await submitAndOpen(author, t, form);

  const other = await enter('reviewer', 1);
  await other.goto(record);
  await other.getByText(t('dissent.sign'), { exact: true }).click();
  const sign = other.getByRole('form', { name: t('dissent.sign') });
  await sign.getByLabel(t('dissent.low'), { exact: true }).fill('٢٠');
  await sign.getByLabel(t('dissent.high')).fill('18');
  await sign.getByLabel(t('dissent.reason')).fill('The hospital counted the dead one by one.');
  await sign.getByRole('button', { name: t('dissent.signIt') }).click();
  await expect(sign.getByText(t('problem.figure_order')).first()).toBeVisible();
  await expect(sign.getByLabel(t('dissent.reason'))).toHaveValue('The hospital counted the dead one by one.');
  await sign.getByLabel(t('dissent.high')).fill('20');
  await sign.getByRole('button', { name: t('dissent.signIt') }).click();

  const signed = other.getByRole('list', { name: t('dissent.title') }).getByRole('listitem');
  await expect(signed).toHaveCount(1);
  await expect(signed).toContainText('The hospital counted the dead one by one.');
  await expect(signed).toContainText(t('dissent.signedBy', { name: 'Reviewer 2' }));
  await expect(sign).toHaveCount(0);
  await expectAccessible(other);
  await other.emulateMedia({ media: 'print' });
  await expect(signed).toBeVisible();
  await other.emulateMedia({ media: 'screen' });

  const json = await (await other.request.get(`/api/v1/records/${record.split('/').at(-1)}`)).json();
  expect(json.dissents).toMatchObject([{ value: { low: 20, best: null, high: 20 }, by: 'Reviewer 2' }]);
  expect(json.value).toMatchObject({ low: 11, high: 20 });

  await other.goto(bench);
  await benchRow(other, t, 'killed')
    .getByRole('link', { name: t('dissent.on', { count: 1, number: '1' }) })
    .click();
  await other.waitForURL(`**${record}`);
  await other.goto(record.replace(/\/[^/]*$/, ''));
  const row = other.getByRole('row').filter({ has: other.locator(`a[href$="${record}"]`) });
  await expect(row.getByText(t('dissent.count', { count: 1 }))).toBeVisible();
});
