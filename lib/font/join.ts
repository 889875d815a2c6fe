import { sfntFrom, type Tables, tablesOf, viewOf } from './sfnt';

const TRUETYPE = 0x00010000;

/** What of a font is joined: outlines, widths, and which character has which. */
interface Glyphs {
  readonly outlines: readonly Uint8Array[];
  /** Advance and left side bearing, in units of the em. */
  readonly metrics: readonly (readonly [number, number])[];
  readonly characters: ReadonlyMap<number, number>;
}

function given(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font without ${tag}`);
  return table;
}

function glyphsOf(tables: Tables): Glyphs {
  const [head, maxp, hhea, hmtx, loca, glyf] = ['head', 'maxp', 'hhea', 'hmtx', 'loca', 'glyf'].map((tag) => given(tables, tag));
  if (!head || !maxp || !hhea || !hmtx || !loca || !glyf) throw new Error('a font without outlines');
  const count = viewOf(maxp).getUint16(4);
  const long = viewOf(head).getInt16(50) === 1;
  const offset = (glyph: number) => (long ? viewOf(loca).getUint32(glyph * 4) : viewOf(loca).getUint16(glyph * 2) * 2);
  const full = viewOf(hhea).getUint16(34);
  const widths = viewOf(hmtx);
  const metric = (glyph: number): [number, number] =>
    glyph < full
      ? [widths.getUint16(glyph * 4), widths.getInt16(glyph * 4 + 2)]
      : [widths.getUint16((full - 1) * 4), widths.getInt16(full * 4 + (glyph - full) * 2)];
  const all = Array.from({ length: count }, (_, glyph) => glyph);
  return {
    outlines: all.map((glyph) => glyf.slice(offset(glyph), offset(glyph + 1))),
    metrics: all.map(metric),
    characters: charactersOf(given(tables, 'cmap')),
  };
}

/** The character map of the Basic Multilingual Plane (cmap, format 4). */
export function charactersOf(cmap: Uint8Array): Map<number, number> {
  const view = viewOf(cmap);
  const found = new Map<number, number>();
  for (let i = 0; i < view.getUint16(2); i++) {
    const at = view.getUint32(8 + i * 8);
    if (view.getUint16(at) !== 4) continue;
    const count = view.getUint16(at + 6) / 2;
    for (let segment = 0; segment < count; segment++) {
      const [last, first, delta, range] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6].map((from) =>
        view.getUint16(at + from + segment * 2),
      );
      if (last === undefined || first === undefined || delta === undefined || range === undefined) continue;
      for (let code = first; code <= last && code < 0xffff; code++) {
        const place = at + 16 + count * 6 + segment * 2 + range + (code - first) * 2;
        const glyph = range === 0 ? code : view.getUint16(place);
        if (glyph !== 0) found.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return found;
}

/** An outline made of others names them by number (glyf, "Composite glyph description"); the numbers move with them. */
function moved(outline: Uint8Array, by: number): Uint8Array {
  const view = viewOf(outline);
  if (outline.length < 10 || view.getInt16(0) >= 0) return outline;
  for (let at = 10, flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + by);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return outline;
}

/** A character map of format 12, one group for each character. */
function cmapOf(characters: ReadonlyMap<number, number>): Uint8Array {
  const groups = [...characters].sort(([a], [b]) => a - b);
  const table = new Uint8Array(12 + 16 + groups.length * 12);
  const view = viewOf(table);
  for (const [at, value] of [0, 1, 3, 10].entries()) view.setUint16(at * 2, value);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + groups.length * 12);
  view.setUint32(24, groups.length);
  for (const [i, [code, glyph]] of groups.entries())
    for (const [j, value] of [code, code, glyph].entries()) view.setUint32(28 + i * 12 + j * 4, value);
  return table;
}

/**
 * One TrueType font out of several of one em: the first, with the glyphs of the others after its own for characters it lacks.
 * How glyphs are shaped and kerned (GSUB, GPOS) stays that of the first. For renderers that shape a run in one font only, where
 * fonts come cut by script: an Arabic file without spaces and digits.
 */
export function joinFonts(first: Uint8Array, ...others: readonly Uint8Array[]): Uint8Array {
  const tables = new Map(tablesOf(first));
  const own = glyphsOf(tables);
  const [outlines, metrics, characters] = [[...own.outlines], [...own.metrics], new Map(own.characters)];
  for (const other of others.map((font) => glyphsOf(tablesOf(font)))) {
    const before = outlines.length;
    for (const [code, glyph] of other.characters) if (!characters.has(code)) characters.set(code, glyph + before);
    outlines.push(...other.outlines.map((outline) => moved(outline, before)));
    metrics.push(...other.metrics);
  }
  const count = outlines.length;
  const padded = outlines.map((outline) => (outline.length + 3) & ~3);
  const [glyf, loca, hmtx] = [
    new Uint8Array(padded.reduce((a, b) => a + b, 0)),
    new Uint8Array((count + 1) * 4),
    new Uint8Array(count * 4),
  ];
  let offset = 0;
  for (const [i, outline] of outlines.entries()) {
    viewOf(loca).setUint32(i * 4, offset);
    glyf.set(outline, offset);
    offset += padded[i] ?? 0;
  }
  viewOf(loca).setUint32(count * 4, offset);
  for (const [i, [advance, bearing]] of metrics.entries()) {
    viewOf(hmtx).setUint16(i * 4, advance);
    viewOf(hmtx).setInt16(i * 4 + 2, bearing);
  }
  const changed = (tag: string, change: (view: DataView) => void) => {
    const copy = given(tables, tag).slice();
    change(viewOf(copy));
    tables.set(tag, copy);
  };
  changed('head', (view) => view.setInt16(50, 1));
  changed('maxp', (view) => view.setUint16(4, count));
  changed('hhea', (view) => view.setUint16(34, count));
  // Names of glyphs are left out (post, version 3).
  tables.set('post', given(tables, 'post').slice(0, 32));
  changed('post', (view) => view.setUint32(0, 0x00030000));
  for (const [tag, table] of Object.entries({ glyf, loca, hmtx, cmap: cmapOf(characters) })) tables.set(tag, table);
  return sfntFrom(TRUETYPE, tables);
}
