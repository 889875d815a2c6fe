/**
 * The web server: `node main.mjs`, with HOST and PORT in its environment, in the project's folder, after a build. Programs are answered
 * ahead of Next, which answers all else.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { isTaken } from './methods';

const { HOST: hostname = '127.0.0.1', PORT = '3000' } = process.env;
const port = Number(PORT);
const app = next({ dev: false, dir: process.cwd(), hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

type Ahead = typeof import('./ahead');
let ahead: Ahead | null = null;
let loading: Promise<void> | null = null;

/** Loaded with the first request of a program, which Next answers meanwhile: a start should not wait for it. */
function load(): Promise<void> {
  loading ??= import('./ahead').then((loaded) => {
    ahead = loaded;
  });
  return loading;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isTaken(request.method)) await load();
  if (!isTaken(request.method) || request.url?.startsWith('/api/v1/')) {
    if (await ahead?.answeredAhead(request, response)) return;
    if (!loading) load().catch((error) => console.error(error));
  }
  await handle(request, response);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.once('SIGTERM', stop).once('SIGINT', stop);
server.listen(port, hostname);
