import { expectAccessible } from './_parts/axe';
import { openComposer, ruleChoice, submitAndOpen, submitValue } from './_parts/compose';
import { disagreement } from './_parts/scene';
import { expect, test } from './_parts/test';

test('a value is composed from the claims, kept while it is written, and submitted whole', async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench } = await disagreement(page, t);
  const form = await openComposer(page, t, bench);
  for (const radio of await form
    .getByRole('group', { name: t('compose.rules') })
    .getByRole('radio')
    .all())
    await expect(radio).not.toBeChecked();
  const common = ruleChoice(form, t, 'common_ground');
  await expect(common).toBeDisabled();

  // Without the first report, what is left shares one number.
  const claim = form.getByRole('checkbox', { name: /^12/ });
  await claim.uncheck();
  const reason = form.getByRole('textbox', { name: /12/ });
  const rationale = form.getByLabel(t('compose.rationale'));
  await form.getByRole('button', { name: t('compose.submit') }).click();
  await expect(form.getByRole('group', { name: t('compose.rules') }).getByText(t('problem.required'))).toBeVisible();
  await expect(form.locator('[data-field="low"]').getByText(t('problem.value_required'))).toBeVisible();
  await expect(rationale).toHaveAccessibleDescription(new RegExp(t('problem.rationale_required')));
  await expect(reason).toHaveAccessibleDescription(t('problem.exclusion_reason_required'));
  await expectAccessible(page);
  await common.check();
  const [low, high] = [form.getByLabel(t('compose.low'), { exact: true }), form.getByLabel(t('compose.high'), { exact: true })];
  await expect(low).toHaveValue('20');
  await expect(high).toHaveValue('20');
  await rationale.fill('The hospital counted the dead.');
  await reason.fill('It counts the morning alone.');
  await high.fill('18');
  await expect(ruleChoice(form, t, 'manual')).toBeChecked();
  await form.getByRole('button', { name: t('compose.submit') }).click();
  await expect(form.locator('[data-field="low"], [data-field="high"]').getByText(t('problem.figure_order'))).toBeVisible();
  await expect(reason).toHaveValue('It counts the morning alone.');

  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('٣٧') ?? false);
  await high.fill('٣٧');
  await kept;
  await expect(form.getByText(t('compose.saved', { time: '' }).trim())).toBeVisible();
  await page.reload();
  await expect(high).toHaveValue('٣٧');
  await expect(claim).not.toBeChecked();
  await expect(reason).toHaveValue('It counts the morning alone.');
  await expect(rationale).toHaveValue('The hospital counted the dead.');
  await submitAndOpen(page, t, form);
  const main = page.getByRole('main');
  await expect(main.getByText('20–37', { exact: true }).first()).toBeVisible();
  await expect(main.getByText(t('records.because', { reason: 'It counts the morning alone.' }))).toBeVisible();
});

test('nobody approves a value of their own; another returns it with a note, then approves it', { tag: '@ar' }, async ({ enter, t }) => {
  const author = await enter('approver');
  const { bench } = await disagreement(author, t);
  const record = await submitValue(author, t, bench, '20', 'The hospital counted.');
  const approve = author.getByRole('button', { name: t('records.approve') });
  await expect(approve).toHaveAttribute('aria-disabled', 'true');
  await expect(approve).toHaveAccessibleDescription(t('records.own'));
  await approve.click({ force: true });
  await expect(author.getByRole('main').getByText(t('ui.status.submitted'), { exact: true }).first()).toBeVisible();
  await expectAccessible(author);

  const reviewer = await enter('reviewer', 1);
  await reviewer.goto(record);
  await expect(reviewer.getByText(t('records.approversOnly'))).toBeVisible();
  await expect(reviewer.getByRole('button', { name: t('records.approve') })).toHaveCount(0);

  const lead = await enter('administrator');
  await lead.goto(record);
  const decision = lead.getByRole('form', { name: t('records.decide') });
  await decision.getByRole('button', { name: t('records.giveBack') }).click();
  await expect(decision.getByLabel(t('records.note'))).toHaveAccessibleDescription(new RegExp(t('problem.reason_required')));
  await decision.getByLabel(t('records.note')).fill('Say why the agency is wrong.');
  await decision.getByRole('button', { name: t('records.giveBack') }).click();
  await expect(lead.getByText(t('records.returnedBy', { name: 'Administrator' })).first()).toBeVisible();

  const form = await openComposer(author, t, bench);
  await expect(author.getByText(t('compose.returned', { name: 'Administrator' }))).toBeVisible();
  await expect(author.getByText('Say why the agency is wrong.')).toBeVisible();
  await expect(form.getByLabel(t('compose.low'), { exact: true })).toHaveValue('20');
  await form.getByLabel(t('compose.rationale')).fill('The hospital counted all day, the agency the morning.');
  const second = await submitAndOpen(author, t, form);
  expect(second).not.toBe(record);

  await lead.goto(second);
  await decision.getByRole('button', { name: t('records.approve') }).click();
  await expect(lead.getByText(t('records.approvedBy', { name: 'Administrator' })).first()).toBeVisible();
  await expect(decision).toHaveCount(0);
  await expect(lead.getByRole('main').getByText(t('records.unchanged'))).toBeVisible();
});

test('of two who decide at once one wins, and the other is told who', { tag: '@en' }, async ({ enter, t }) => {
  const author = await enter('reviewer');
  const { bench } = await disagreement(author, t);
  const record = await submitValue(author, t, bench, '20', 'The hospital counted.');
  const pages = [await enter('approver'), await enter('administrator')];
  const names = ['Approver', 'Administrator'];
  for (const page of pages) await page.goto(record);
  await Promise.all(pages.map((page) => page.getByRole('button', { name: t('records.approve') }).click()));

  const told = (index: number) => t('problem.detail.already_decided_approved', { name: names[1 - index] ?? '' });
  const refused = async () => {
    const alerts = await Promise.all(pages.map((page, index) => page.getByText(told(index)).count()));
    return alerts.reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(refused).toBe(1);
  await author.reload();
  await expect(author.getByRole('main').getByText(t('ui.status.approved'), { exact: true }).first()).toBeVisible();
  const winners = await Promise.all(names.map((name) => author.getByText(t('records.didApprove', { name, number: '1' })).count()));
  expect(winners.toSorted()).toEqual([0, 1]);
});
