import { sha256 } from '../db/ledger/nodes';
import { verifyEd25519 } from '../db/ledger/signer';
import { parseCheckpoint } from '../lib/ledger/checkpoint';
import { verifyConsistency, verifyInclusion } from '../lib/ledger/merkle';
import { fromBase64, openNote, parseVerifierKey } from '../lib/ledger/note';
import { projectId, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

test('a witness without an account follows the ledger and finds that an act was only added', { tag: '@ar' }, async ({
  enter,
  playwright,
  baseURL,
  t,
}) => {
  const witness = await playwright.request.newContext({ baseURL });
  const keysOf = async () => (await (await witness.get('/api/v1/ledger/keys')).text()).trim().split('\n');
  const checkpoint = async () => {
    const keys = (await keysOf()).flatMap((key) => parseVerifierKey(sha256, key) ?? []);
    const text = openNote(sha256, await (await witness.get('/api/v1/ledger/checkpoint')).text(), keys, verifyEd25519);
    const found = text === null ? null : parseCheckpoint(text);
    if (!found) throw new Error('the checkpoint is not signed');
    return found;
  };
  const hashes = (proof: readonly string[]) => proof.map((one) => fromBase64(one) ?? new Uint8Array());
  const page = await enter('reviewer');
  const before = await checkpoint();

  const name = `مرصد ${unique()}`;
  await page.goto(`${SAMPLE}/sources`);
  const form = page.getByRole('form', { name: t('sources.add') });
  await form.getByLabel(t('sources.nameAr')).fill(name);
  await form.getByLabel(t('sources.kind')).selectOption('monitor');
  await form.getByRole('button', { name: t('sources.save') }).click();
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}$/);
  // Others act meanwhile: the tree may grow before this very act is in it.
  const proof = page
    .getByRole('row')
    .filter({ hasText: name })
    .getByRole('link', { name: t('ledger.proof') });
  await expect(async () => {
    await page.goto(`${SAMPLE}/ledger?verb=source.add`);
    await expect(proof).toBeVisible({ timeout: 1000 });
  }).toPass();
  const address = await proof.getAttribute('href');
  const now = await checkpoint();
  expect(now.size).toBeGreaterThan(before.size);
  const consistency = await (await witness.get(`/api/v1/ledger/consistency?from=${before.size}&to=${now.size}`)).json();
  expect(verifyConsistency(sha256, before, now, hashes(consistency.proof))).toBe(true);

  const inclusion = await (await witness.get(`${address}&size=${now.size}`)).json();
  const leaf = fromBase64(inclusion.leaf) ?? new Uint8Array();
  expect(verifyInclusion(sha256, leaf, inclusion.index, now.size, hashes(inclusion.proof), now.root)).toBe(true);
  expect(verifyInclusion(sha256, leaf, inclusion.index, now.size, hashes(inclusion.proof), before.root)).toBe(false);
  await witness.dispose();
});

test('what cannot be proved is refused with the status that fits', { tag: '@en' }, async ({ enter }) => {
  const { request } = await enter('reviewer');
  const status = async (address: string) => (await request.get(`/api/v1/ledger/${address}`)).status();
  expect(await status('inclusion?entry=none')).toBe(422);
  expect(await status(`inclusion?entry=${await projectId(request)}`)).toBe(404);
  expect(await status('consistency?from=1')).toBe(422);
  expect(await status('consistency?from=1&to=1e3')).toBe(422);
  expect(await status('consistency?from=5&to=999999999')).toBe(404);
});

test('a lead strikes out the details of an act, by keyboard; everybody sees who did and why, and the proof stands', { tag: '@en' }, async ({
  enter,
  t,
}) => {
  const page = await enter('administrator');
  const name = `Witness ${unique()}`;
  await page.goto(`${SAMPLE}/sources`);
  const form = page.getByRole('form', { name: t('sources.add') });
  await form.getByLabel(t('sources.nameEn')).fill(name);
  await form.getByLabel(t('sources.kind')).selectOption('witness');
  await form.getByRole('button', { name: t('sources.save') }).click();
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}$/);
  await page.goto(`${SAMPLE}/ledger?verb=source.add`);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name }) });
  await row.getByText(t('ledger.details'), { exact: true }).press('Enter');
  await row.getByRole('button', { name: t('ledger.redact.do') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('ledger.redact.confirm') }).press('Enter');
  await expect(dialog.getByLabel(t('ledger.redact.reason'))).toBeFocused();
  await page.keyboard.type('she asked for it');
  await dialog.getByRole('button', { name: t('ledger.redact.confirm') }).press('Enter');
  await expect(dialog).toBeHidden();
  const others = await enter('reviewer');
  await others.goto(`${SAMPLE}/ledger?verb=source.add`);
  const seen = others.getByRole('row').filter({ has: others.getByRole('link', { name }) });
  await expect(seen).toContainText('she asked for it');
  await expect(seen.getByText(t('ledger.details'), { exact: true })).toHaveCount(0);
  await expect(others.getByRole('button', { name: t('ledger.redact.do') })).toHaveCount(0);
});
