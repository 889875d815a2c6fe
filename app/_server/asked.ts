import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { Asked } from '@/app/api/v1/answer';

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i] ?? '', raw[i + 1] ?? '');
  return headers;
}

async function bytesOf(message: IncomingMessage): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  for await (const part of message) parts.push(part);
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}

/** A request of Node as the API reads one; its body is touched only by who asks for it. */
export function askedOf(message: IncomingMessage): Asked {
  return {
    method: message.method ?? 'GET',
    // Whose address was asked is in the Host header, which may be anything; this one can always be read.
    url: `http://localhost${message.url ?? '/'}`,
    headers: headersOf(message.rawHeaders),
    arrayBuffer: () => bytesOf(message),
    get body() {
      const stream: NodeStream = Readable.toWeb(message);
      return stream as ReadableStream<Uint8Array<ArrayBuffer>>;
    },
  };
}
