import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { charactersOf, joinFonts } from './join';
import { checksumOf, tablesOf, viewOf } from './sfnt';
import { sfntOf } from './woff';

const files = path.resolve('node_modules/@fontsource');
const LATIN = 'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal';
const ARABIC = 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal';
const read = (font: string) => new Uint8Array(readFileSync(path.join(files, `${font}.woff`)));

describe('unpacking WOFF', () => {
  test.each([LATIN, ARABIC])('%s: every table has the checksum its font was made with, and the whole its length', (font) => {
    const woff = read(font);
    const sfnt = sfntOf(woff);
    expect(sfnt).toHaveLength(viewOf(woff).getUint32(16));
    const tables = tablesOf(sfnt);
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'name', 'GSUB']));
    const named = new Map(
      Array.from({ length: tables.size }, (_, i) => {
        const at = 44 + i * 20;
        return [String.fromCharCode(...woff.subarray(at, at + 4)), viewOf(woff).getUint32(at + 16)];
      }),
    );
    for (const [tag, table] of tables) expect(checksumOf(tag, table), tag).toBe(named.get(tag));
  });

  test('what is no WOFF, is cut off or was changed is refused', () => {
    const woff = read(LATIN);
    expect(() => sfntOf(woff.subarray(0, 20))).toThrow('not a WOFF');
    expect(() => sfntOf(new TextEncoder().encode('wOF2'.padEnd(60)))).toThrow('not a WOFF');
    expect(() => sfntOf(woff.subarray(0, woff.length - 500))).toThrow('ends after its file');
    const forged = woff.slice();
    new DataView(forged.buffer).setUint32(44 + 16, 1);
    expect(() => sfntOf(forged)).toThrow('not what its directory says');
  });
});

describe('joining fonts', () => {
  /** Advance of a character in units of the em, by the last character map of the font. */
  function advance(sfnt: Uint8Array, character: string): number | null {
    const tables = tablesOf(sfnt);
    const cmap = tables.get('cmap') ?? new Uint8Array();
    const view = viewOf(cmap);
    let glyph = charactersOf(cmap).get(character.codePointAt(0) ?? 0);
    if (view.getUint16(view.getUint32(8)) === 12)
      for (let at = 28; at < cmap.length; at += 12) if (view.getUint32(at) === character.codePointAt(0)) glyph = view.getUint32(at + 8);
    return glyph === undefined ? null : viewOf(tables.get('hmtx') ?? cmap).getUint16(glyph * 4);
  }

  test('the first keeps its glyphs and their shaping; the other gives what the first lacks', () => {
    const [arabic, latin] = [sfntOf(read(ARABIC)), sfntOf(read(LATIN))];
    const both = joinFonts(arabic, latin);
    expect([advance(arabic, '6'), advance(latin, 'م')]).toEqual([null, null]);
    for (const character of ['6', ' ', 'A', 'é', '–']) expect(advance(both, character), character).toBe(advance(latin, character));
    for (const character of ['م', 'ئ', '٦', '،']) expect(advance(both, character), character).toBe(advance(arabic, character));
    expect(tablesOf(both).get('GSUB')).toEqual(tablesOf(arabic).get('GSUB'));
  });
});
