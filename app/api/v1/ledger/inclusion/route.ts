import { database } from '@/app/_session/database';
import { proveInclusion } from '@/db/ledger/proof';
import { toBase64 } from '@/lib/ledger/note';
import { fail, ok } from '@/lib/result';
import { strayName } from '../../_http/stray';
import { only } from '../../only';
import { asJson, wholeNumber } from '../answer';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `GET /api/v1/ledger/inclusion?entry=<id>&size=<tree size>?`: that an act is in the tree, as `{index, size, leaf, proof}` with hashes in
 * base64, nearest first (RFC 6962 §2.1.1). Open to anyone who knows the act's id; 404 while it is in no tree of this size, 422.
 */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const stray = strayName(url.searchParams, 'entry', 'size');
  if (stray) return asJson(stray, request);
  const entry = url.searchParams.get('entry') ?? '';
  const size = wholeNumber(url, 'size');
  if (!size.ok) return asJson(size, request);
  if (!UUID.test(entry)) return asJson(fail('invalid', 'entry'), request);
  const found = await proveInclusion(database(), entry, size.value ?? undefined);
  if (!found.ok) return asJson(found, request);
  const { leaf, proof, ...place } = found.value;
  return asJson(ok({ ...place, leaf: toBase64(leaf), proof: proof.map(toBase64) }), request);
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
