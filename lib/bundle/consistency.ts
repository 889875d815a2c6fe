import * as z from 'zod';
import { fromBase64 } from '../ledger/note';
import { count } from './format';

/** That a larger tree begins with a smaller one (RFC 6962 §2.1.2). */
export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly Uint8Array[];
}

const Written = z.object({ from: count, to: count, proof: z.array(z.string()).max(128) });

/** A proof as `/api/v1/ledger/consistency` answers it; null when it is none. */
export function readConsistency(text: string): Consistency | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const written = Written.safeParse(json);
  if (!written.success) return null;
  const proof = written.data.proof.map(fromBase64);
  return proof.every((hash) => hash?.length === 32) ? { ...written.data, proof: proof.flatMap((hash) => hash ?? []) } : null;
}
