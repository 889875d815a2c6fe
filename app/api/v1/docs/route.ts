import { only } from '../only';
import { docsPage } from './docsPage';

let written: string | undefined;

/** `GET /api/v1/docs`: the API as a page to read, open to anyone; problems' `type` leads here. */
export function GET(): Response {
  written ??= docsPage();
  return new Response(written, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=300' } });
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
