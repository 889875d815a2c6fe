import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import { capture, projectId, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

/** Makes a token for an assistant on the account page, and returns it. */
async function makeToken(page: Page, t: Translate, scope: 'propose' | 'write', assistant?: string): Promise<string> {
  await page.goto('/account');
  const form = page.getByRole('form', { name: t('account.tokens.make') });
  await form.getByLabel(t('account.tokens.name')).first().fill(unique());
  await form.getByRole('radio', { name: t(`account.tokens.scopes.${scope}`) }).check();
  if (assistant) await form.getByLabel(t('account.tokens.assistant')).fill(assistant);
  await form.getByRole('button', { name: t('account.tokens.make') }).click();
  return (await page.getByText(/^isnad_\S{20,}$/).textContent()) ?? '';
}

async function connect(baseURL: string | undefined, token: string): Promise<Client> {
  const client = new Client({ name: 'a journey', version: '1' });
  const headers = { authorization: `Bearer ${token}` };
  await client.connect(new StreamableHTTPClientTransport(new URL('/api/v1/mcp', baseURL), { requestInit: { headers } }));
  return client;
}

test('an assistant proposes a claim; a person accepts it, and it says for ever who proposed it', { tag: '@en' }, async ({
  enter,
  t,
  baseURL,
}) => {
  const page = await enter('reviewer');
  const assistant = `Helper ${unique()}`;
  const words = `nobody counted them but the ${unique()} neighbours, who buried scores`;
  const text = await capture(page.request, await projectId(page.request), { source: `Page ${unique()}`, language: 'en', text: words });
  const client = await connect(baseURL, await makeToken(page, t, 'propose', assistant));
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('propose_claim');
  const project = SAMPLE.replace('/p/', '');
  const read = await client.callTool({ name: 'read_document', arguments: { project, document: text.documentId } });
  expect(read.structuredContent).toMatchObject({ text: words, capture: { id: text.captureId } });
  const offer = { project, captureId: text.captureId, words: 'scores', measure: 'killed', reason: 'They buried that many.' };
  const wrong = await client.callTool({ name: 'propose_claim', arguments: { ...offer, quote: 'who buried dozens' } });
  expect(wrong).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('quote_absent') }] });
  const made = await client.callTool({ name: 'propose_claim', arguments: { ...offer, quote: 'who buried scores' } });
  expect(made.isError, JSON.stringify(made.content)).toBeFalsy();
  await client.close();

  await page.goto(`${SAMPLE}/documents/${text.documentId}?proposal=${Object(made.structuredContent).proposal}`);
  const mark = page.getByText(t('claims.proposedBy', { assistant }));
  await expect(mark).toBeVisible();
  await page.getByText(t('proposals.why')).click();
  await expect(page.getByText(offer.reason)).toBeVisible();
  await page
    .getByRole('form', { name: t('proposals.acceptLabel') })
    .getByRole('button')
    .click();
  await expect(page.getByText(t('proposals.section'))).toHaveCount(0);
  await expect(mark).toBeVisible();
});

test('a token that may write is none for an assistant', { tag: '@en' }, async ({ enter, t, baseURL }) => {
  const page = await enter('reviewer');
  const token = await makeToken(page, t, 'write');
  const post = (authorization: string) =>
    page.request.post('/api/v1/mcp', { headers: { authorization }, data: { jsonrpc: '2.0', id: 1, method: 'tools/list' } });
  const refused = await post(`Bearer ${token}`);
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'token_beyond' });
  expect((await post('Bearer isnad_nobodys')).status()).toBe(401);
  await expect(connect(baseURL, token)).rejects.toThrow();
});
