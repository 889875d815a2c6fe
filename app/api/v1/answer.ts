/** What is read of a request: a `Request` is one (WHATWG Fetch), and so is what Node has, without making one. */
export type Asked = Pick<Request, 'method' | 'url' | 'headers' | 'arrayBuffer' | 'body'>;

/** A whole answer before it is sent, whatever sends it. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null where a status has no content (RFC 9110 §15.3.5, §15.4.5). */
  readonly text: string | null;
}

export function responseOf({ status, headers, text }: Answer): Response {
  return new Response(text, { status, headers });
}
