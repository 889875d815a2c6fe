// Runs with nothing installed.
import { Refusal } from './text.mjs';

const NEEDED = [20, 19];

/** Refuses a Node older than 20.19. @param {string} version as process.versions.node gives it */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Refusal(`Isnad needs Node ${NEEDED.join('.')} or newer; this is ${version}.`);
}
