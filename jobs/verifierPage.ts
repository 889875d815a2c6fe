import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the sources are: the server runs in the project's root, the command wherever it was given. */
function root(): string {
  const here = path.resolve(/*turbopackIgnore: true*/ process.cwd());
  if (existsSync(path.join(/*turbopackIgnore: true*/ here, ENTRY))) return here;
  return path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
}

const ENTRY = 'app/_verifier/page.ts';

interface Kept {
  readonly root: string;
  /** When each source was last changed, and its size. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly html: string;
}

async function stamp(folder: string, file: string): Promise<string> {
  const { mtimeMs, size } = await stat(path.join(/*turbopackIgnore: true*/ folder, file));
  return `${mtimeMs} ${size}`;
}

/** The page made before, when none of its sources changed since. */
async function kept(folder: string, file: string): Promise<string | null> {
  try {
    const note: Kept = JSON.parse(await readFile(file, 'utf8'));
    const stamps = await Promise.all(Object.entries(note.inputs).map(async ([input, known]) => (await stamp(folder, input)) === known));
    return note.root === folder && stamps.every(Boolean) ? note.html : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One file: its script and style stand in it and are named by their hashes, and it may load and send nothing at all. */
function page(script: string, style: string): string {
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en" dir="ltr" data-theme="system">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Isnad</title>
<style>${style}</style>
</head>
<body><noscript>isnad verify FILE.zip</noscript></body>
<script>${script}</script>
</html>
`;
}

async function make(folder: string): Promise<Kept> {
  // Loaded as it is: its program is native.
  const { build } = await import(/* turbopackIgnore: true */ 'esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [ENTRY],
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    metafile: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
  });
  const text = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  // What would end the element early is written so that it does not.
  const html = page(text('.js').replaceAll('</script', '<\\/script'), text('.css').replaceAll('</style', '<\\/style'));
  const inputs = await Promise.all(Object.keys(metafile.inputs).map(async (input) => [input, await stamp(folder, input)] as const));
  return { root: folder, inputs: Object.fromEntries(inputs), html };
}

/**
 * The page that checks a bundle in a browser, as one HTML file. It is made once from its sources and kept in `.cache`; where nothing
 * may be written there, it is made each time.
 */
export async function verifierPage(): Promise<string> {
  const folder = root();
  const file = path.join(/*turbopackIgnore: true*/ folder, '.cache/verifier.json');
  const there = await kept(folder, file);
  if (there !== null) return there;
  const made = await make(folder);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, JSON.stringify(made));
    await rename(`${file}.${process.pid}`, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS'))) throw error;
  }
  return made.html;
}
