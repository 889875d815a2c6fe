import { database } from '@/app/_session/database';
import { proveConsistency } from '@/db/ledger/proof';
import { toBase64 } from '@/lib/ledger/note';
import { fail, ok } from '@/lib/result';
import { strayName } from '../../_http/stray';
import { only } from '../../only';
import { asJson, wholeNumber } from '../answer';

/**
 * `GET /api/v1/ledger/consistency?from=<size>&to=<size>`: that the larger tree begins with the smaller, as `{from, to, proof}` with hashes
 * in base64 (RFC 6962 §2.1.2). Open to anyone; 404 for a size the ledger has not reached, 422.
 */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const stray = strayName(url.searchParams, 'from', 'to');
  if (stray) return asJson(stray, request);
  const [from, to] = [wholeNumber(url, 'from'), wholeNumber(url, 'to')];
  if (!from.ok) return asJson(from, request);
  if (!to.ok) return asJson(to, request);
  if (from.value === null || to.value === null) return asJson(fail('required', from.value === null ? 'from' : 'to'), request);
  const proof = await proveConsistency(database(), from.value, to.value);
  return asJson(proof.ok ? ok({ from: from.value, to: to.value, proof: proof.value.map(toBase64) }) : proof, request);
}

const other = only('GET');

export { other as DELETE, other as POST, other as PATCH, other as PUT };
