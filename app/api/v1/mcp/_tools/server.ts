import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { type CallToolResult, ErrorCode, type ListToolsResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { problemTeller } from '@/app/_ui/problemTeller';
import { parse } from '@/db/parse';
import type { Language } from '@/lib/message/define';
import type { Problem } from '@/lib/result';
import { readBench, readRecord } from './evidence';
import { listDocuments, listIncidents, listProjects } from './lists';
import { listProposals, proposeClaim } from './proposals';
import { DATA, readDocument, searchDocument } from './text';
import { type Asking, type ReadyTool, ready, refused } from './tool';

const INSTRUCTIONS = `Isnad keeps what the sources of an event claim, word for word, with whom each has it from. You may read it and, with a token made for it, propose claims; people alone accept, correct, settle and approve. Quote letter for letter, and propose only what the words say. ${DATA}`;

const READS: readonly ReadyTool[] = [
  ready(listProjects),
  ready(listIncidents),
  ready(readBench),
  ready(readRecord),
  ready(listDocuments),
  ready(readDocument),
  ready(searchDocument),
  ready(listProposals),
];
const PROPOSES: readonly ReadyTool[] = [...READS, ready(proposeClaim)];

const Called = z.object({ name: z.string() });

/** An error of JSON-RPC 2.0 (§5.1) in the words of the house. */
class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    problem: Problem,
    language: Language,
  ) {
    super(problemTeller(language)(problem));
  }
}

async function call(asking: Asking, tools: readonly ReadyTool[], params: Readonly<Record<string, unknown>>): Promise<CallToolResult> {
  const called = parse(Called, params);
  if (!called.ok) throw new Refused(ErrorCode.InvalidParams, called.problems[0], asking.language);
  const tool = tools.find(({ name }) => name === called.value.name);
  return tool ? tool.call(asking, params.arguments ?? {}) : refused([{ code: 'not_found', field: 'name' }], asking.language);
}

/**
 * What an assistant can ask of the house. Whether it proposes is its token's to say; each tool asks the database anew. The protocol's
 * own server greets; tools are ours to list and call, so that no refusal speaks another language.
 */
export function assistantServer(asking: Asking): Server {
  const tools = asking.context.actor.token?.assistant ? PROPOSES : READS;
  const server = new Server({ name: 'isnad', title: 'Isnad', version: '1' }, { instructions: INSTRUCTIONS, capabilities: { tools: {} } });
  server.fallbackRequestHandler = async ({ method, params }): Promise<ListToolsResult | CallToolResult> => {
    if (method === 'tools/list') return { tools: tools.map(({ told }) => told) };
    if (method === 'tools/call') return call(asking, tools, params ?? {});
    throw new Refused(ErrorCode.MethodNotFound, { code: 'message_invalid' }, asking.language);
  };
  return server;
}
