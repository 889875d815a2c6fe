import type { Page } from '@playwright/test';
import { expectAccessible } from './_parts/axe';
import { openClaimForm, pickWords } from './_parts/reader';
import { capture, disagreement, projectId, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

const NOBODY = '01900000-0000-7000-8000-000000000000';
const MB = 1024 * 1024;

async function statusOf(page: Page, address: string): Promise<number | undefined> {
  return (await page.goto(address))?.status();
}

test('a file that is no UTF-8 text, empty or too large is refused beside its place, and the rest stays typed', { tag: '@ar' }, async ({
  enter,
  t,
}) => {
  const page = await enter('reviewer');
  const tag = unique();
  await page.goto(`${SAMPLE}/documents/new`);
  const form = page.getByRole('form', { name: t('documents.form.label') });
  const title = form.getByRole('textbox', { name: new RegExp(`^${t('documents.form.title')} ·`) });
  await title.fill(`Kept ${tag}`);
  await form.getByLabel(t('documents.form.source'), { exact: true }).selectOption('new');
  await form.getByLabel(t('documents.form.sourceName')).fill(`Source ${tag}`);
  await form.getByLabel(t('documents.form.sourceKind')).selectOption('outlet');
  const submit = form.getByRole('button', { name: t('documents.form.submit') });
  await submit.click();
  await expect(form.locator('[data-field="text"]').getByText(t('problem.text_empty'))).toBeVisible();

  const file = form.locator('input[type="file"]');
  const send = async (name: string, buffer: Buffer, sentence: string) => {
    await file.setInputFiles({ name, mimeType: 'text/plain', buffer });
    await submit.click();
    await expect(form.getByText(sentence)).toHaveCount(1);
    await expect(title).toHaveValue(`Kept ${tag}`);
  };
  // مقتل in Windows-1256.
  await send('windows-1256.txt', Buffer.from([0xe3, 0xde, 0xca, 0xe1]), t('problem.text_not_utf8'));
  await expect(file).toHaveAccessibleDescription(new RegExp(t('problem.text_not_utf8')));
  await expect(form.getByText(t('documents.tryUtf8'))).toBeVisible();
  await send('empty.txt', Buffer.alloc(0), t('problem.text_empty'));
  await expect(file).toHaveAccessibleDescription(new RegExp(t('problem.text_empty')));
  await send('binary.txt', Buffer.from(`one\0two ${tag}`), t('problem.text_has_nul'));
  await expect(file).toHaveAccessibleDescription(new RegExp(t('problem.text_has_nul')));
  await send('huge.txt', Buffer.alloc(20 * MB + 1, 'a'), t('problem.detail.text_too_large', { maximum: 20 }));
  await expectAccessible(page);
  await form.getByLabel(t('documents.form.published')).fill('next Blursday');
  await send('fine.txt', Buffer.from(`Fine ${tag}`), t('problem.date_unreadable'));
  await form.getByLabel(t('documents.form.published')).fill('');
  await submit.click();
  await expect(page.getByRole('heading', { level: 1, name: `Kept ${tag}` })).toBeVisible();
});

test('the server answers bad uploads with the status that fits', { tag: '@en' }, async ({ enter, request }) => {
  const page = await enter('reviewer');
  const project = await projectId(page.request);
  const post = async (name: string, buffer: Buffer, who = page.request) => {
    const file = { name, mimeType: name.endsWith('.txt') ? 'text/plain' : 'application/pdf', buffer };
    const answer = await who.post('/api/uploads', {
      multipart: { project, source: 'new', sourceName: unique(), sourceKind: 'outlet', file },
    });
    return [answer.status(), (await answer.json()).problems?.[0]?.code];
  };
  expect(await post('a.txt', Buffer.from([0xe3, 0xde]))).toEqual([422, 'text_not_utf8']);
  expect(await post('a.txt', Buffer.from('\0'))).toEqual([422, 'text_has_nul']);
  expect(await post('a.txt', Buffer.from('  \n '))).toEqual([422, 'text_empty']);
  expect(await post('a.pdf', Buffer.from('%PDF'))).toEqual([415, 'file_type']);
  expect(await post('a.txt', Buffer.alloc(20 * MB + 1, 'a'))).toEqual([413, 'text_too_large']);
  expect(await post('a.txt', Buffer.from('fine'), request)).toEqual([401, 'session_expired']);
});

test('figures and dates that cannot be read are said beside their fields, and what was typed stays', { tag: '@en' }, async ({
  enter,
  t,
}) => {
  const page = await enter('reviewer');
  const { agency } = await disagreement(page, t);
  await page.goto(`${SAMPLE}/documents/${agency.documentId}`);
  const form = await openClaimForm(page, t, 'القذائف على الجسر');
  await form.getByLabel(t('claims.question'), { exact: true }).selectOption('new');
  await form.getByLabel(t('claims.whatMeasure')).selectOption('strikes');
  const answer = form.getByLabel(t('claims.answer.figure'));
  const save = form.getByRole('button', { name: t('claims.record') });
  const beyond: readonly (readonly [string, string])[] = [
    ['٣٧–', t('problem.figure_unreadable')],
    ['90–20', t('problem.detail.figure_low_above_high', { low: 90, high: 20 })],
    ['1000000000001', t('problem.figure_too_large')],
    ['', t('problem.required')],
  ];
  await form.getByText(t('claims.more')).click();
  const asOf = form.getByLabel(t('claims.asOf'));
  await asOf.fill('next Blursday');
  await form.getByLabel(t('claims.note')).fill('A note to keep.');
  await form.getByLabel(t('claims.incident'), { exact: true }).selectOption({ index: 1 });
  for (const [typed, sentence] of beyond) {
    await answer.fill(typed);
    await save.click();
    await expect(answer).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(answer).toHaveValue(typed);
    await expect(answer).toBeFocused();
  }
  await answer.fill('٣٧');
  await save.click();
  await expect(asOf).toHaveAccessibleDescription(new RegExp(t('problem.date_unreadable')));
  await expect(asOf).toHaveValue('next Blursday');
  await expect(form.getByLabel(t('claims.note'))).toHaveValue('A note to keep.');
  await expectAccessible(page);

  await expect(form.getByRole('status').filter({ hasText: t('ui.form.kept', { time: '' }).trim() })).toBeVisible();
  await page.reload();
  await expect(form.getByRole('button', { name: t('ui.form.startAgain') })).toBeVisible();
  await expect(answer).toHaveValue('٣٧');
  await expect(form.getByLabel(t('claims.question'), { exact: true })).toHaveValue('new');
  await expect(form.getByLabel(t('claims.whatMeasure'))).toHaveValue('strikes');
  await expect(form.getByLabel(t('claims.note'))).toHaveValue('A note to keep.');
  await form.getByRole('button', { name: t('ui.form.startAgain') }).click();
  await expect(answer).not.toHaveValue('٣٧');
});

test('what belongs to another project, or to nobody, is not there', { tag: '@ar' }, async ({ enter, t }) => {
  const lead = await enter('administrator');
  const tag = unique();
  const other = `other-${tag}`;
  await lead.goto('/projects');
  const form = lead.getByRole('form', { name: t('admin.newProject') });
  await form.getByLabel(t('admin.titleEn')).fill(`Other ${tag}`);
  await form.getByLabel(t('admin.titleAr')).fill(`آخر ${tag}`);
  await form.getByLabel(t('admin.slug')).fill(other);
  await form.getByRole('button', { name: t('admin.create') }).click();
  await lead.waitForURL(`**/p/${other}/incidents`);
  const foreign = await projectId(lead.request, `/p/${other}`);
  const { documentId } = await capture(lead.request, foreign, { source: `Other ${tag}`, text: `Secret ${tag}` });

  const page = await enter('reviewer');
  const nowhere = [
    ...[`/p/${other}`, `/p/${other}/documents/${documentId}`, `${SAMPLE}/documents/${documentId}`, '/p/no-such-project/incidents'],
    ...[`${SAMPLE}/incidents/${NOBODY}`, `${SAMPLE}/records/${NOBODY}`, `${SAMPLE}/sources/${NOBODY}`, `${SAMPLE}/incidents/abc`],
  ];
  for (const address of nowhere) {
    expect(await statusOf(page, address), address).toBe(404);
    await expect(page.getByRole('heading', { name: t('ui.missing.title') }), address).toBeVisible();
    await expect(page.getByText(`Secret ${tag}`)).toHaveCount(0);
  }
  const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') };
  const upload = await page.request.post('/api/uploads', {
    multipart: { project: foreign, source: 'new', sourceName: 'x', sourceKind: 'outlet', file },
  });
  expect(upload.status()).toBe(404);
  expect(await statusOf(lead, `/p/${other}/documents/${documentId}`)).toBe(200);
});

test('a session that ends in the middle of a form loses nothing', { tag: '@en' }, async ({ enter, t, accounts }) => {
  const page = await enter('reviewer');
  const { agency } = await disagreement(page, t);
  await page.goto(`${SAMPLE}/documents/${agency.documentId}`);
  const adder = await pickWords(page, t, 'سقطت القذائف');
  await adder.getByRole('button', { name: t('reader.annotate') }).click();
  const form = page.getByRole('form', { name: t('reader.noteTitle') });
  const body = form.getByLabel(t('reader.noteBody'));
  await body.fill('كل ما كتبته هنا يبقى.');
  const save = form.getByRole('button', { name: t('reader.noteSubmit') });

  await page.context().setOffline(true);
  await save.click();
  await expect(form.getByText(t('ui.form.unreachable'))).toBeVisible();
  await page.context().setOffline(false);

  await page.context().clearCookies({ name: /session-token/ });
  await save.click();
  await expect(form.getByText(t('problem.session_expired'))).toBeVisible();
  await expect(body).toHaveValue('كل ما كتبته هنا يبقى.');
  await expectAccessible(page);
  const opened = page.waitForEvent('popup');
  await form.getByRole('link', { name: t('ui.form.signInAgain') }).click();
  const door = await opened;
  const account = accounts.find(({ role }) => role === 'reviewer');
  await door.getByLabel(t('signIn.email')).fill(account?.email ?? '');
  await door.getByLabel(t('signIn.password')).fill(account?.password ?? '');
  await door.getByRole('button', { name: t('signIn.submit') }).click();
  await door.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await save.click();
  await expect(page.getByText(t('reader.said.noted'))).toBeVisible();
  await expect(page.getByText('كل ما كتبته هنا يبقى.').first()).toBeVisible();
});

test('a wrong password says so, keeps the address and lets nobody in', async ({ page, t, language, baseURL, accounts }) => {
  await page.context().addCookies([{ name: 'language', value: language, url: baseURL ?? '' }]);
  await page.goto(`/sign-in?next=${SAMPLE}/records`);
  const email = page.getByLabel(t('signIn.email'));
  const submit = page.getByRole('button', { name: t('signIn.submit') });
  await submit.click();
  await expect(email).toHaveAccessibleDescription(new RegExp(t('problem.required')));
  const account = accounts.find(({ role }) => role === 'reader');
  await email.fill(account?.email ?? '');
  await page.getByLabel(t('signIn.password')).fill('not the password');
  await submit.click();
  await expect(page.getByText(t('problem.sign_in_failed'))).toBeVisible();
  await expect(email).toHaveValue(account?.email ?? '');
  await expectAccessible(page);
  await page.getByLabel(t('signIn.password')).fill(account?.password ?? '');
  await submit.click();
  await page.waitForURL(`**${SAMPLE}/records`);
});

test('a reader is shown no form, and the server would refuse one', { tag: '@en' }, async ({ enter, t }) => {
  const author = await enter('reviewer');
  const { bench, agency } = await disagreement(author, t);
  const page = await enter('reader');
  await page.goto(`${SAMPLE}/incidents`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: t('incidents.open') })).toHaveCount(0);
  await page.goto(`${SAMPLE}/incidents/new`);
  await expect(page.getByText(t('incidents.mayNotOpen'))).toBeVisible();
  await page.goto(`${SAMPLE}/documents/new`);
  await expect(page.getByText(t('documents.notAllowed'))).toBeVisible();
  await expect(page.getByRole('main').getByRole('form')).toHaveCount(0);
  await page.goto(bench);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: t('bench.row.composeFor', { question: '' }) })).toHaveCount(0);
  await page.goto(`${SAMPLE}/documents/${agency.documentId}`);
  await expect(await pickWords(page, t, 'سقطت القذائف')).toHaveCount(0);

  const question = { incidentId: NOBODY, measure: 'killed', populationEn: 'x', populationAr: 'x' };
  const quote = { captureId: agency.captureId, start: 0, end: 3, exact: agency.text.slice(0, 3) };
  const answer = { kind: 'figure', figure: { operator: 'exactly', value: 1 }, words: '1' };
  const claim = { quote, question, answer, chain: [{ kind: 'not_recorded' }], asOf: '', note: '' };
  const refused = await page.request.post('/api/v1/projects/deir-ez-zor/claims', { data: claim });
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'not_allowed' });
  const moved = await author.request.post('/api/v1/projects/deir-ez-zor/claims', { data: { ...claim, quote: { ...quote, exact: 'xyz' } } });
  expect(moved.status()).toBe(422);
  expect(
    (
      await author.request.post('/api/v1/projects/deir-ez-zor/claims', { data: '{', headers: { 'content-type': 'application/json' } })
    ).status(),
  ).toBe(422);
});
