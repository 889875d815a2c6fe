import { openApi } from '../_http/openapi';
import { only } from '../only';

let written: string | undefined;

/** `GET /api/v1/openapi.json`: the whole API as OpenAPI 3.1, open to anyone. */
export function GET(): Response {
  written ??= JSON.stringify(openApi());
  return new Response(written, { headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' } });
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
