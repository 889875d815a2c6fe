import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { Actor } from '@/db/context';
import type { UserId } from '@/lib/id';
import type { Language } from '@/lib/message/define';
import { problem } from '@/lib/message/problem';
import type { TokenScope } from '@/lib/token/scope';
import { assistantServer } from './server';
import { DATA } from './text';

/** A client of the protocol before a house whose database nobody may touch yet. */
async function clientOf(scope: TokenScope, language: Language = 'en') {
  const logged: unknown[] = [];
  const token = { id: 't', scope, projectId: null, assistant: scope === 'propose' ? 'a helper' : null };
  const actor: Actor = { userId: 'u' as UserId, token };
  const db: Database = new Proxy(Object.create(null), {
    get: () => {
      throw new Error('secret of the house');
    },
  });
  const context = { db, actor, now: () => new Date(0) };
  const log = (error: unknown) => `id${logged.push(error)}`;
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await assistantServer({ context, language, log }).connect(ours);
  const client = new Client({ name: 'a test', version: '1' });
  await client.connect(theirs);
  return { client, logged };
}

const READS = [
  'list_documents',
  'list_incidents',
  'list_projects',
  'list_proposals',
  'read_bench',
  'read_document',
  'read_record',
  'search_document',
];
const named = (tools: readonly { readonly name: string }[]) => tools.map(({ name }) => name).sort();

test('a token that reads is offered reading; one that proposes, proposing too, and nothing that decides', async () => {
  const reading = await (await clientOf('read')).client.listTools();
  expect(named(reading.tools)).toEqual(READS);
  const proposing = await (await clientOf('propose')).client.listTools();
  expect(named(proposing.tools)).toEqual([...READS, 'propose_claim'].sort());
  expect(proposing.tools.filter(({ annotations }) => annotations?.readOnlyHint === false).map(({ name }) => name)).toEqual([
    'propose_claim',
  ]);
});

test('every tool says what it takes and gives; those that hand out texts say that these are data', async () => {
  const { tools } = await (await clientOf('propose')).client.listTools();
  for (const { inputSchema, outputSchema, description } of tools) {
    expect(inputSchema.type).toBe('object');
    expect(outputSchema?.type).toBe('object');
    expect(description).toMatch(/\.$/);
  }
  const handing = tools.filter((tool) => JSON.stringify(tool).includes(DATA)).map(({ name }) => name);
  expect(handing.sort()).toEqual(['list_proposals', 'read_bench', 'read_document', 'read_record', 'search_document']);
  const propose = tools.find(({ name }) => name === 'propose_claim');
  expect(propose?.inputSchema.required).toEqual(['project', 'captureId', 'quote', 'words', 'measure', 'reason']);
});

test('what nobody expected is logged, and tells an assistant nothing but its id', async () => {
  const { client, logged } = await clientOf('read');
  const answer = await client.callTool({ name: 'list_projects', arguments: {} });
  expect(answer.isError).toBe(true);
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(logged).toHaveLength(1);
});

test.each([
  ['read_bench', { project: 5 }, ['invalid (project)', 'required (incident)']],
  ['read_document', { project: 'p', document: 'd', from: -1 }, ['invalid (from)']],
  ['list_projects', { colour: 'red' }, ['unknown_member (colour)']],
  ['search_document', { project: 'p', document: 'd', words: 'a\0b' }, ['unwritable (words)']],
  ['no_such_tool', {}, ['not_found (name)']],
])('what %s cannot take is refused by our codes, in Arabic where Arabic is asked for', async (name, given, codes) => {
  const { client, logged } = await clientOf('read', 'ar');
  const answer = await client.callTool({ name, arguments: given });
  const texts = (answer.content as readonly { readonly text: string }[]).map(({ text }) => text);
  expect([answer.isError, texts.map((text) => text.split(':')[0])]).toEqual([true, codes]);
  for (const text of texts) expect(Object.values(problem.ar)).toContain(text.slice(text.indexOf(': ') + 2));
  expect(logged).toEqual([]);
});

test('what is no message of the protocol is an error of it, in the same words', async () => {
  const { client } = await clientOf('read', 'ar');
  const refused = await client.listResources().catch((error: unknown) => error);
  expect(String(refused)).toContain(problem.ar.message_invalid);
});
