import { canonicalEntry, canonicalPayload, type Entry } from '../ledger/entry';
import { EntryLine } from './lines';

/** An act of `ledger/entries.jsonl`, with the very texts that are hashed. */
export interface ReadEntry {
  readonly index: number;
  readonly entry: Entry;
  /** RFC 8785 JSON of the entry: what its leaf is the hash of. */
  readonly entryText: string;
  /** RFC 8785 JSON of what was recorded with it; null when it is not here. */
  readonly payloadText: string | null;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MAYBE = `null|"${UUID}"`;
const CANONICAL = new RegExp(
  `^\\{"entry":(\\{"actorId":(${MAYBE}),"at":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)","id":"(${UUID})","payloadSha256":"([0-9a-f]{64})","projectId":(${MAYBE}),"subject":"([a-z_]+)","subjectId":"(${UUID})","verb":"([a-z_.]+)"\\}),"index":(0|[1-9]\\d{0,14}),"payload":(null|\\{.*\\})\\}$`,
);

const unquoted = (written: string) => (written === 'null' ? null : written.slice(1, -1));

/**
 * Reads a line. One in canonical form, as the house writes them, is not taken apart: its texts are hashed as they stand, and text that
 * is not canonical has another hash than its leaf. Any other spelling of the same is put into canonical form first. Null: no act.
 */
export function readEntryLine(line: string): ReadEntry | null {
  const match = CANONICAL.exec(line);
  if (!match) return readAny(line);
  const [, entryText = '', actorId = '', at = '', id = '', payloadSha256 = '', projectId = '', subject = '', subjectId = '', verb = ''] =
    match;
  const [index = '', payload = ''] = match.slice(10);
  return {
    index: Number(index),
    entry: { id, at, actorId: unquoted(actorId), projectId: unquoted(projectId), verb, subject, subjectId, payloadSha256 },
    entryText,
    payloadText: payload === 'null' ? null : payload,
  };
}

function readAny(line: string): ReadEntry | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const read = EntryLine.safeParse(json);
  if (!read.success) return null;
  const { index, entry, payload } = read.data;
  return { index, entry, entryText: canonicalEntry(entry), payloadText: payload && canonicalPayload(payload) };
}
