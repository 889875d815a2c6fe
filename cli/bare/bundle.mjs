// Needs esbuild, which is installed with the rest.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';

const stamp = (file) => {
  const { mtimeMs, size } = statSync(path.join(ROOT, file));
  return `${mtimeMs} ${size}`;
};

/** The bundle named by its note when none of its sources changed since, and the project has not been moved. */
function freshBundle(note) {
  try {
    const { root, main, inputs } = JSON.parse(readFileSync(note, 'utf8'));
    const fresh = root === ROOT && existsSync(main) && Object.entries(inputs).every(([input, known]) => stamp(input) === known);
    return fresh ? main : null;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A module that asks where it lies must hear of its source, not of the bundle. */
const keepPlaces = {
  name: 'places',
  setup(build) {
    build.onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path: file }) => ({
      loader: file.endsWith('.ts') ? 'ts' : 'js',
      contents: (await readFile(file, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
    }));
  },
};

async function bundle(entry, folder, note) {
  const { build } = await import('esbuild');
  const options = { bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', outExtension: { '.js': '.mjs' } };
  const half = path.join(folder, `half-${process.pid}`);
  const { metafile } = await build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: half,
    metafile: true,
    plugins: [keepPlaces],
  });
  const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((input) => [input, stamp(input)]));
  const known = JSON.stringify({ root: ROOT, inputs });
  const name = createHash('sha256').update(known).digest('hex').slice(0, 16);
  const whole = path.join(folder, name);
  const main = path.join(whole, `${path.basename(entry, '.ts')}.mjs`);
  try {
    renameSync(half, whole);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    // Another start that began at the same moment has made the same of the same sources, and may be loading it: it stays.
    if (existsSync(main)) rmSync(half, { recursive: true, force: true });
    else {
      rmSync(whole, { recursive: true, force: true });
      renameSync(half, whole);
    }
  }
  writeFileSync(`${note}.${process.pid}`, JSON.stringify({ root: ROOT, main, inputs }));
  renameSync(`${note}.${process.pid}`, note);
  for (const old of readdirSync(folder))
    if (old !== name && !old.startsWith('half-')) rmSync(path.join(folder, old), { recursive: true, force: true });
  return main;
}

/**
 * Loads a TypeScript module of ours from a bundle, made again when a source changed: its many small files, each compiled
 * and asked for in turn, would take most of a second.
 * @param {string} entry from the root, such as cli/read.ts
 * @returns {Promise<Record<string, (...words: unknown[]) => unknown>>}
 */
export async function importBundled(entry) {
  const name = path.basename(entry, '.ts');
  const folder = path.join(ROOT, '.cache/cli', name);
  const note = `${folder}.json`;
  try {
    mkdirSync(folder, { recursive: true });
    const main = freshBundle(note) ?? (await bundle(entry, folder, note));
    return await import(pathToFileURL(main).href);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
    // This user may not write in the project: compile as we go.
    const { register } = await import('tsx/esm/api');
    register({ tsconfig: path.join(ROOT, 'tsconfig.json') });
    return import(pathToFileURL(path.join(ROOT, entry)).href);
  }
}
