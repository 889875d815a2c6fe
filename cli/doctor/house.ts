import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { locateBinaries } from '@/db/embedded/binaries';
import { runProgram } from '@/db/embedded/program';
import { isInstalled } from '../bare/install.mjs';
import { checkNode } from '../bare/node.mjs';
import { ROOT } from '../bare/paths.mjs';
import { isBuilt } from '../start/build';
import { hashSources } from '../start/sources';
import { type Finding, unwell, well } from './finding';

export async function checkNodeVersion(): Promise<Finding> {
  checkNode();
  return well('Node', process.versions.node);
}

export async function checkInstall(): Promise<Finding> {
  if (!isInstalled(ROOT, { dev: false })) return unwell('dependencies', 'not those of package-lock.json. Run: npm ci');
  return well('dependencies', isInstalled(ROOT, { dev: true }) ? 'installed, with those for developers' : 'installed');
}

export async function checkBinaries(): Promise<Finding> {
  const { postgres, version } = await locateBinaries();
  const { code, output } = await runProgram(postgres, ['--version'], '/');
  if (code !== 0) return unwell('embedded PostgreSQL', `does not run here (${output.trim()}). Set DATABASE_URL to a server of your own.`);
  return well('embedded PostgreSQL', version);
}

export async function checkFonts(): Promise<Finding> {
  const names = ['ibm-plex-sans', 'ibm-plex-sans-arabic', 'noto-naskh-arabic'];
  const counts = await Promise.all(
    names.map(async (name) => (await readdir(path.join(ROOT, 'node_modules/@fontsource', name, 'files'))).length),
  );
  return counts.every((count) => count > 0) ? well('fonts', names.join(', ')) : unwell('fonts', 'missing. Run: npm ci');
}

export async function checkBuild(): Promise<Finding> {
  const fresh = await isBuilt(ROOT, await hashSources(ROOT));
  return well('build', fresh ? 'made of the present sources' : 'to be made by the next start');
}

/** Everything directly in the data folder must be closed to others; PostgreSQL's own folder belongs to its own user. */
export async function checkFolder(folder: string): Promise<Finding> {
  if (!existsSync(folder)) return well('data folder', `${folder}, to be made by the first start`);
  const names = await readdir(folder);
  const open = [];
  for (const name of ['.', ...names])
    if (((await stat(path.join(folder, name))).mode & 0o007) !== 0) open.push(name === '.' ? folder : name);
  if (open.length > 0) return unwell('data folder', `open to others: ${open.join(', ')}. Run: chmod -R o-rwx '${folder}'`);
  return well('data folder', folder);
}
