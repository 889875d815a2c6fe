// Runs with nothing installed.
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './text.mjs';

/** The project's root, wherever the command was given. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The data folder: ISNAD_DATA (from where the command was given), or `.data` in the root.
 * @param {Record<string, string | undefined>} environment
 */
export function dataFolder(environment = process.env) {
  const named = environment.ISNAD_DATA;
  return named ? path.resolve(environment.INIT_CWD ?? process.cwd(), named) : path.join(ROOT, '.data');
}

/**
 * Makes a folder its owner alone can read, or closes an empty one; one with things in it keeps its mode.
 * Parents it has to make stay passable, or the database could not reach it.
 */
export function privateFolder(folder) {
  try {
    if (existsSync(folder)) {
      if (readdirSync(folder).length === 0) chmodSync(folder, 0o700);
      return folder;
    }
    mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 });
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    throw new Refusal(`The data folder ${folder} cannot be used: ${error.message}`);
  }
  return folder;
}
