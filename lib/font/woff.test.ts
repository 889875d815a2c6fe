import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sfntOf } from './woff';

const files = path.resolve('node_modules/@fontsource');
const FONTS = ['ibm-plex-sans/files/ibm-plex-sans-latin-600-normal', 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal'];
const read = (font: string) => new Uint8Array(readFileSync(path.join(files, `${font}.woff`)));

/** The sum of a table's big-endian words (OpenType, "Calculating checksums"); of `head` without its own adjustment. */
function sumOf(sfnt: Uint8Array, tag: string, offset: number, length: number): number {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset);
  let sum = 0;
  for (let at = 0; at < length; at += 4) if (tag !== 'head' || at !== 8) sum = (sum + view.getUint32(offset + at)) >>> 0;
  return sum;
}

function tablesOf(sfnt: Uint8Array) {
  const view = new DataView(sfnt.buffer);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...sfnt.subarray(at, at + 4));
    return { tag, checksum: view.getUint32(at + 4), offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
  });
}

describe('unpacking WOFF', () => {
  test.each(FONTS)('%s: every table has the checksum its font was made with', (font) => {
    const sfnt = sfntOf(read(font));
    const tables = tablesOf(sfnt);
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'head', 'hmtx', 'name', 'GSUB']));
    for (const { tag, checksum, offset, length } of tables) {
      expect(offset % 4, tag).toBe(0);
      expect(sumOf(sfnt, tag, offset, length), tag).toBe(checksum);
    }
  });

  test('the whole is as long as the file says its font is', () => {
    const woff = read(FONTS[0] ?? '');
    expect(sfntOf(woff)).toHaveLength(new DataView(woff.buffer).getUint32(16));
  });

  test('what is no WOFF, or is cut off, is refused', () => {
    const woff = read(FONTS[0] ?? '');
    expect(() => sfntOf(woff.subarray(0, 20))).toThrow('not a WOFF');
    expect(() => sfntOf(new TextEncoder().encode('wOF2'.padEnd(60)))).toThrow('not a WOFF');
    expect(() => sfntOf(woff.subarray(0, woff.length - 500))).toThrow('ends after its file');
  });
});
