import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Folders whose every file can end in the build, and the files beside them that steer it. */
const FOLDERS = ['app', 'db', 'jobs', 'lib', 'public'];
const STEERING = /^(package(-lock)?\.json|tsconfig\.json|[^/]*\.config\.(js|mjs|ts)|(proxy|middleware|instrumentation)(-client)?\.tsx?)$/;
const IRRELEVANT = /(\.test\.tsx?|\.md)$|(^|\/)(testing\.ts|vitest\.config\.ts|playwright\.config\.ts|drizzle\.config\.ts)$/;

/** The files a build is made of, as paths from the root, sorted. */
export async function listSources(root: string): Promise<string[]> {
  const beside = await readdir(root);
  const inside = await Promise.all(FOLDERS.filter((folder) => beside.includes(folder)).map((folder) => listFolder(root, folder)));
  return [...beside.filter((name) => STEERING.test(name)), ...inside.flat()].filter((name) => !IRRELEVANT.test(name)).sort();
}

async function listFolder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** One number for all sources: names and contents, so that neither a checkout's dates nor a renamed file mislead it. SHA-256, hex. */
export async function hashSources(root: string): Promise<string> {
  const names = await listSources(root);
  const contents = await Promise.all(names.map((name) => readFile(path.join(root, name))));
  const hash = createHash('sha256').update(process.version);
  for (const [index, name] of names.entries()) {
    const content = contents[index] ?? Buffer.alloc(0);
    hash.update(`\0${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
