import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { joinFonts } from '@/lib/font/join';
import { sfntOf } from '@/lib/font/woff';

const MODULES = path.join(process.cwd(), 'node_modules');
/** Joined, because the renderer shapes a line in one font, and the Arabic files have neither spaces nor digits. */
const FILES = [
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
  'ibm-plex-sans/files/ibm-plex-sans-latin',
  'ibm-plex-sans/files/ibm-plex-sans-latin-ext',
  'ibm-plex-sans/files/ibm-plex-sans-cyrillic',
];

async function fontOf(weight: 400 | 600): Promise<Uint8Array> {
  const woffs = await Promise.all(FILES.map((file) => readFile(path.join(MODULES, '@fontsource', `${file}-${weight}-normal.woff`))));
  const [first = new Uint8Array(), ...others] = woffs.map(sfntOf);
  return joinFonts(first, ...others);
}

/** The renderer and our faces, loaded with the first picture. */
let loaded: ReturnType<typeof load> | null = null;

async function load() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(path.join(MODULES, '@resvg/resvg-wasm/index_bg.wasm')));
  return { Resvg, fonts: await Promise.all([fontOf(400), fontOf(600)]) };
}

/** An SVG as PNG, `scale` pixels to its px. Text is drawn in our own faces, whatever the machine has. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  const { Resvg, fonts } = await loaded;
  const font = { fontBuffers: fonts, defaultFontFamily: 'IBM Plex Sans Arabic', sansSerifFamily: 'IBM Plex Sans Arabic' };
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale }, textRendering: 1 });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}
