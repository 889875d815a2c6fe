import { randomUUID } from 'node:crypto';
import { unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

test('a program works with a token of its owner until they revoke it', { tag: '@ar' }, async ({ enter, playwright, baseURL, t }) => {
  const page = await enter('reviewer');
  const name = `تصدير ${unique()}`;
  await page.goto('/account');
  const form = page.getByRole('form', { name: t('account.tokens.make') });
  await form.getByLabel(t('account.tokens.name'), { exact: true }).fill(name);
  await form.getByRole('radio', { name: t('account.tokens.scopes.write') }).check();
  await form.getByRole('button', { name: t('account.tokens.make') }).click();
  const once = page.getByRole('status').filter({ hasText: t('account.tokens.made', { name }) });
  const token = await once.getByRole('code').textContent();
  await expect(page.getByRole('list', { name: t('account.tokens.list') }).getByText(name)).toBeVisible();

  const extraHTTPHeaders = { authorization: `Bearer ${token}`, 'accept-language': 'ar' };
  const program = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
  const project = `/api/v1${SAMPLE.replace('/p/', '/projects/')}`;
  const { items } = await (await program.get(`${project}/claims?status=accepted&limit=1`)).json();
  const [claim] = items;
  expect(claim.version).toBeGreaterThan(0);

  const again = { 'idempotency-key': randomUUID() };
  const note = { target: { kind: 'claim', claimId: claim.id }, body: name };
  const written = await program.post(`${project}/annotations`, { data: note, headers: again });
  expect(written.status()).toBe(201);
  const twice = await program.post(`${project}/annotations`, { data: note, headers: again });
  expect([twice.status(), await twice.json()]).toEqual([201, await written.json()]);

  const rejection = { data: { reason: name }, headers: { 'if-match': `"${claim.version + 7}"` } };
  const late = await program.post(`${project}/claims/${claim.id}/reject`, rejection);
  expect([late.status(), (await late.json()).code]).toEqual([412, 'changed_meanwhile']);
  const beyond = await program.put(`${project}/policy`, { data: {}, headers: { 'if-match': '"1"' } });
  expect(beyond.status()).toBe(403);

  await page
    .getByRole('form', { name: t('account.tokens.revokeOne', { name }) })
    .getByRole('button')
    .click();
  await expect(page.getByRole('form', { name: t('account.tokens.revokeOne', { name }) })).toBeHidden();
  const ended = await program.get(`${project}/claims`);
  expect([ended.status(), (await ended.json()).detail]).toEqual([401, t('problem.token_invalid')]);
  await program.dispose();
});
