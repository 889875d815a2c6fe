import { makeZip } from 'client-zip';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from './hostile.testing';
import { Damage } from './reading';
import { openZip } from './zip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const source = (bytes: Uint8Array) => ({ size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) });
const FILES = { 'bundle.json': utf8('{}'), 'captures/a.txt': utf8('مقتل 62 جندياً '.repeat(3000)), empty: utf8('') };

/** Every file of an archive, or why it is not read. */
async function unpacked(bytes: Uint8Array): Promise<Record<string, string> | string> {
  const zip = await openZip(source(bytes));
  if ('refused' in zip) return `${zip.refused} ${zip.at}`.trim();
  const files: Record<string, string> = {};
  for (const name of zip.names) {
    const parts: Uint8Array[] = [];
    try {
      for await (const part of zip.read(name)) parts.push(part);
    } catch (error) {
      if (error instanceof Damage) return `${name}: ${error.message}`;
      throw error;
    }
    files[name] = Buffer.concat(parts).toString();
  }
  return files;
}
const texts = Object.fromEntries(Object.entries(FILES).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
const streamed = async () => {
  const input = Object.entries(FILES).map(([name, bytes]) => ({ name, input: new Blob([bytes]).stream(), lastModified: new Date(0) }));
  return new Uint8Array(await new Response(makeZip(input)).arrayBuffer());
};
const packed = (files: Parameters<typeof zipSync>[0] = FILES) => zipSync(files, { level: 6 });

/** Changes the bytes at each place where a signature stands; `how` is told which of them it is. */
function changed(bytes: Uint8Array, signature: number, how: (view: DataView, at: number, nth: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  let nth = 0;
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === signature) how(view, at, nth++);
  return copy;
}
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const first = (how: (view: DataView, at: number) => void) => (view: DataView, at: number, nth: number) => {
  if (nth === 0) how(view, at);
};
/** The same change in the local header and in the directory; `central` is where the field stands there. */
const both = (bytes: Uint8Array, local: number, central: number, how: (view: DataView, at: number) => void) =>
  changed(
    changed(
      bytes,
      LOCAL,
      first((view, at) => how(view, at + local)),
    ),
    CENTRAL,
    first((view, at) => how(view, at + central)),
  );

describe('an archive', () => {
  test('is read as it was packed, deflated or stored, at once or as a stream', async () => {
    expect(await unpacked(packed())).toEqual(texts);
    expect(await unpacked(zipSync(FILES, { level: 0 }))).toEqual(texts);
    expect(await unpacked(await streamed())).toEqual(texts);
    expect(await unpacked(zipSync({}))).toEqual({});
  });

  test('may hold folders, as other tools pack them', async () => {
    expect(await unpacked(packed({ 'captures/': new Uint8Array(), ...FILES }))).toEqual(texts);
  });

  test.each<[string, string, () => Uint8Array]>([
    ['is none', 'no_zip', () => utf8('{"format":"isnad-bundle"}')],
    ['was cut off', 'no_zip', () => packed().slice(0, -30)],
    ['has something before it', 'no_zip', () => Uint8Array.of(0, ...packed())],
    ['has something after it', 'no_zip', () => Uint8Array.of(...packed(), 0)],
    ['leads outside', 'path ../../etc/passwd', () => packed({ '../../etc/passwd': utf8('x') })],
    ['leads to the root', 'path /etc/passwd', () => packed({ '/etc/passwd': utf8('x') })],
    ['leads to a drive', 'path C:\\x', () => packed({ 'C:\\x': utf8('x') })],
    ['hides a step', 'path a/./b', () => packed({ 'a/./b': utf8('x') })],
    ['has an invisible name', 'path a\u0000.txt', () => packed({ 'a\u0000.txt': utf8('x') })],
    [
      'is encrypted',
      'encrypted bundle.json',
      () => both(packed(), 6, 8, (view, at) => view.setUint16(at, view.getUint16(at, true) | 1, true)),
    ],
    ['is packed in another way', 'method bundle.json', () => both(packed(), 8, 10, (view, at) => view.setUint16(at, 12, true))],
    ['is a part of several', 'several_parts', () => changed(packed(), END, (view, at) => view.setUint16(at + 4, 1, true))],
    ['counts other files', 'damaged', () => changed(packed(), END, (view, at) => view.setUint16(at + 10, 9, true))],
    ['is a bomb', 'bomb bomb', () => packed({ bomb: new Uint8Array(3_000_000) })],
    ['says it is a bomb', 'bomb bundle.json', () => both(packed(), 22, 24, (view, at) => view.setUint32(at, 4_000_000_000, true))],
  ])('that %s is refused', async (_, refusal, bytes) => {
    expect(await unpacked(bytes())).toBe(refusal);
  });

  test.each(HOSTILE)('that %s is not read', async (_, refused, bytes) => {
    const said = await unpacked(bytes());
    if (refused === 'damage') expect(said).toMatch(/^bundle\.json: /);
    else expect(String(said).split(' ')[0]).toBe(refused);
  });

  test('with a name twice is refused', async () => {
    const bytes = packed({ 'claims.jsonl': utf8('one'), 'clowns.jsonl': utf8('two') });
    const renamed = Buffer.from(bytes).toString('latin1').replaceAll('clowns', 'claims');
    expect(await unpacked(new Uint8Array(Buffer.from(renamed, 'latin1')))).toBe('twice claims.jsonl');
  });

  test('whose files overlap is refused: one stretch of bytes is not two files', async () => {
    const bytes = changed(packed(), CENTRAL, (view, at) => view.setUint32(at + 42, 0, true));
    expect(await unpacked(bytes)).toMatch(/^overlap/);
  });
});

describe('a file in it', () => {
  test.each<[string, string, () => Uint8Array]>([
    [
      'bears another name in its place',
      'the local header names another file',
      () =>
        changed(
          packed(),
          LOCAL,
          first((view, at) => view.setUint8(at + 30, 120)),
        ),
    ],
    [
      'is packed otherwise in its place',
      'the local header names another file',
      () =>
        changed(
          packed(),
          LOCAL,
          first((view, at) => view.setUint16(at + 8, 0, true)),
        ),
    ],
    [
      'has another size in its place',
      'the local header names other sizes',
      () =>
        changed(
          packed(),
          LOCAL,
          first((view, at) => view.setUint32(at + 22, 7, true)),
        ),
    ],
    ['is larger than it says', 'it is larger than it says', () => both(packed(), 22, 24, (view, at) => view.setUint32(at, 1, true))],
    ['is smaller than it says', 'it is smaller than it says', () => both(packed(), 22, 24, (view, at) => view.setUint32(at, 3, true))],
    ['has another checksum', 'its checksum is another', () => both(packed(), 14, 16, (view, at) => view.setUint32(at, 7, true))],
    [
      'is no deflated file',
      'it is no deflated file',
      () =>
        changed(
          packed(),
          LOCAL,
          first((view, at) => view.setUint8(at + 41, 0xff)),
        ),
    ],
  ])('that %s is not read', async (_, damage, bytes) => {
    expect(await unpacked(bytes())).toBe(`bundle.json: ${damage}`);
  });

  test('that was streamed is not read when its descriptor says otherwise', async () => {
    const bytes = changed(
      await streamed(),
      DESCRIPTOR,
      first((view, at) => view.setUint32(at + 8, 7, true)),
    );
    expect(await unpacked(bytes)).toBe('bundle.json: there is something between two files');
  });

  test('is inflated in portions: a bomb that lies about its size is cut off at the size it says', async () => {
    const bomb = both(packed({ bomb: new Uint8Array(30_000_000) }), 22, 24, (view, at) => view.setUint32(at, 900_000, true));
    const zip = await openZip(source(bomb));
    if ('refused' in zip) throw new Error(zip.refused);
    let held = 0;
    await expect(async () => {
      for await (const part of zip.read('bomb')) held += part.length;
    }).rejects.toThrow('it is larger than it says');
    expect(held).toBeLessThanOrEqual(900_000);
  });
});
