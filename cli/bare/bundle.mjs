// Needs esbuild, which comes with tsx.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';

const stamp = (file) => {
  const { mtimeMs, size } = statSync(path.join(ROOT, file));
  return `${mtimeMs} ${size}`;
};

/** The files a bundle was made of with their stamps, from its first line; null when there is no bundle. */
function inputsOf(file) {
  try {
    const text = readFileSync(file, 'utf8');
    return Object.entries(JSON.parse(text.slice(3, text.indexOf('\n'))));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isFresh(file) {
  try {
    return inputsOf(file)?.every(([input, known]) => stamp(input) === known) ?? false;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

async function bundle(entry, file) {
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  });
  const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((input) => [input, stamp(input)]));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `// ${JSON.stringify(inputs)}\n${outputFiles[0]?.text ?? ''}`);
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * Loads a module of ours as one file, made when its sources changed: seventy small ones, each compiled and asked for in
 * turn, would take most of a second. For what knows no place of its own (import.meta) only.
 * @param {string} entry from the root, such as cli/read.ts
 * @returns {Promise<{run(words: string[]): Promise<number>} | null>} null where this user may not keep the file
 */
export async function importBundled(entry) {
  const file = path.join(ROOT, '.cache/cli', `${path.basename(entry, '.ts')}.mjs`);
  try {
    if (!isFresh(file)) await bundle(entry, file);
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EROFS') return null;
    throw error;
  }
  return import(pathToFileURL(file).href);
}
