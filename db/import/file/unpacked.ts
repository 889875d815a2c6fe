import { Inflate } from 'fflate';
import { WORKBOOK_LIMIT } from '../../../lib/import/limits';
import { refuse } from './refused';

interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly packed: number;
  readonly deflated: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The entries a workbook's central directory names (APPNOTE 6.3.10 §4.3.12); empty when it is no ZIP. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      deflated: view.getUint16(at + 10, true) === 8,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/**
 * Unpacks a workbook without keeping anything, to know that it is one and no bomb: whatever its headers say, each entry is inflated
 * until the limit, and no two may share their bytes. Refuses: table_file_type, unpacks_too_large.
 */
export function checkWorkbook(bytes: Uint8Array, limit = WORKBOOK_LIMIT.unpacked): void {
  const tooLarge = () => refuse('unpacks_too_large', { megabytes: limit / 1024 / 1024 });
  const entries = entriesOf(bytes).sort((a, b) => a.offset - b.offset);
  if (!entries.some(({ name }) => name === '[Content_Types].xml') || !entries.some(({ name }) => name.startsWith('xl/')))
    refuse('table_file_type');
  if (entries.length > WORKBOOK_LIMIT.entries) tooLarge();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let free = 0;
  let unpacked = 0;
  for (const { offset, packed, deflated } of entries) {
    if (offset < free || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) refuse('table_unreadable');
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    free = from + packed;
    if (free > bytes.length) refuse('table_unreadable');
    if (!deflated) {
      unpacked += packed;
      if (unpacked > limit) tooLarge();
      continue;
    }
    const inflate = new Inflate((chunk) => {
      unpacked += chunk.length;
      if (unpacked > limit) tooLarge();
    });
    // In small steps, so that a bomb is stopped long before it has gone off.
    for (let at = from; at < free; at += 16_384) inflate.push(bytes.subarray(at, Math.min(at + 16_384, free)), at + 16_384 >= free);
  }
}
