import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sfntOf } from '@/lib/font/woff';

const MODULES = path.join(process.cwd(), 'node_modules');
const FACES = [
  'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal',
  'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal',
  'ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal',
  'ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal',
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal',
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal',
];

/** The renderer and our faces, loaded with the first picture. */
let loaded: ReturnType<typeof load> | null = null;

async function load() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(path.join(MODULES, '@resvg/resvg-wasm/index_bg.wasm')));
  const woffs = await Promise.all(FACES.map((face) => readFile(path.join(MODULES, '@fontsource', `${face}.woff`))));
  return { Resvg, fonts: woffs.map(sfntOf) };
}

/** An SVG as PNG, `scale` pixels to its px. Text is drawn in our own faces, whatever the machine has. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  const { Resvg, fonts } = await loaded;
  const font = { fontBuffers: fonts, defaultFontFamily: 'IBM Plex Sans', sansSerifFamily: 'IBM Plex Sans' };
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale }, textRendering: 1 });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}
