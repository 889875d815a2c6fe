import { readFile } from 'node:fs/promises';
import path from 'node:path';

const PLEX = 'ibm-plex-sans/files/ibm-plex-sans-latin';
const FILES: Readonly<Record<string, string>> = {
  latin: PLEX,
  'latin-ext': `${PLEX}-ext`,
  arabic: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
  naskh: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
};

/** `GET /fonts/<face>-<weight>.woff2`: the faces of public pages, which no build has named. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const [, face = '', weight] = /^([a-z-]+)-(400|600)\.woff2$/.exec((await params).file) ?? [];
  const file = Object.hasOwn(FILES, face) ? FILES[face] : undefined;
  if (file === undefined) return new Response(null, { status: 404 });
  const bytes = await readFile(path.join(process.cwd(), 'node_modules/@fontsource', `${file}-${weight}-normal.woff2`));
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=604800' } });
}
