import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { readBench, readRecord } from './evidence';
import { listDocuments, listIncidents, listProjects } from './lists';
import { listProposals, proposeClaim } from './proposals';
import { DATA, readDocument, searchDocument } from './text';
import { type Asking, addTool } from './tool';

const INSTRUCTIONS = `Isnad keeps what the sources of an event claim, word for word, with whom each has it from. You may read it and, with a token made for it, propose claims; people alone accept, correct, settle and approve. Quote letter for letter, and propose only what the words say. ${DATA}`;

/** What an assistant can ask of the house. Whether it proposes is its token's to say; each tool asks the database anew. */
export function assistantServer(asking: Asking): McpServer {
  const server = new McpServer({ name: 'isnad', title: 'Isnad', version: '1' }, { instructions: INSTRUCTIONS });
  addTool(server, asking, listProjects);
  addTool(server, asking, listIncidents);
  addTool(server, asking, readBench);
  addTool(server, asking, readRecord);
  addTool(server, asking, listDocuments);
  addTool(server, asking, readDocument);
  addTool(server, asking, searchDocument);
  addTool(server, asking, listProposals);
  if (asking.context.actor.token?.assistant) addTool(server, asking, proposeClaim);
  return server;
}
