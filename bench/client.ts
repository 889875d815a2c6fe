import http from 'node:http';

/** Requests over connections that stay open, with as little client as there is. */
export function client(origin: string, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port } = new URL(origin);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

  /** Sends and reads to the end. Throws unless the answer has the status asked for. */
  function send(
    method: string,
    path: string,
    expected: number,
    body?: string | AsyncIterable<string>,
    type = 'application/json',
  ): Promise<string> {
    const length = typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    const own = body === undefined ? {} : { 'content-type': type, ...length };
    return new Promise((resolve, reject) => {
      const request = http.request({ agent, hostname, port, method, path, headers: { ...headers, ...own } }, (response) => {
        let said = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          said += part;
        });
        response.on('end', () => {
          if (response.statusCode === expected) resolve(said);
          else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${said.slice(0, 500)}`));
        });
        response.on('error', reject);
      });
      request.on('error', reject);
      if (body === undefined || typeof body === 'string') request.end(body);
      else void pour(body, request).catch(reject);
    });
  }

  return { send, close: () => agent.destroy() };
}

async function pour(body: AsyncIterable<string>, request: http.ClientRequest): Promise<void> {
  for await (const part of body) {
    if (!request.write(part)) await new Promise((resolve) => request.once('drain', resolve));
  }
  request.end();
}
