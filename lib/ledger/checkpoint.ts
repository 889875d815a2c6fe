import type { Hash } from './merkle';
import { fromBase64, toBase64 } from './note';

/** How large the ledger is and what its tree's root is: what a checkpoint says (C2SP tlog-checkpoint, version 1). */
export interface Checkpoint {
  /** Names the ledger, for ever. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The text of a checkpoint's note. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** A checkpoint from the text of its note, without what other lines may say after it; null when it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size = '', root = '', ...rest] = text.split('\n');
  const hash = fromBase64(root);
  if (!origin || !/^(?:0|[1-9]\d{0,15})$/.test(size) || hash?.length !== 32 || !rest.length) return null;
  return { origin, size: Number(size), root: hash };
}
