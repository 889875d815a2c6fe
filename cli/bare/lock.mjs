// Runs with nothing installed.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { endOrphan } from './child.mjs';
import { haveGone, identity } from './process.mjs';
import { Refusal } from './text.mjs';

/** @typedef {{pid: number, identity: string, above: import('./process.mjs').Born[], purpose: string, worker?: import('./process.mjs').Born, address?: string}} Holder */
/** @typedef {{update(facts: object): void, release(): void}} Lock */

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    if (error.code === 'EACCES') throw new Refusal(`${file} belongs to another user; run the command as that user.`);
    throw error;
  }
}

/** Who holds the lock now; null when nobody living does. @returns {Holder | null} */
export function holderOf(file) {
  const holder = read(file);
  if (holder === null || holder.pid === process.pid) return null;
  return identity(holder.pid) === holder.identity ? holder : null;
}

/** True when the holder's npm has been killed, so that the holder is about to stop by itself. @param {Holder} holder */
export function isLeaving(holder) {
  return haveGone(holder.above);
}

function write(file, holder) {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify(holder), { mode: 0o600 });
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EROFS') throw new Refusal(`This user may not write where ${file} is.`);
    throw error;
  }
  return own;
}

/**
 * Takes the lock, over the body of a killed holder when there is one.
 * @param {string} file
 * @param {{purpose: string, above?: import('./process.mjs').Born[]}} about `above`: the processes we end with
 * @returns {{lock: Lock} | {holder: Holder}}
 */
export function takeLock(file, about) {
  const mine = {
    pid: process.pid,
    identity: identity(process.pid) ?? 'alive',
    above: about.above ?? [],
    purpose: about.purpose,
  };
  for (;;) {
    const own = write(file, mine);
    try {
      linkSync(own, file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (holder !== null) return { holder };
      setAside(file);
    } finally {
      rmSync(own, { force: true });
    }
  }
  const release = () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return {
    lock: {
      update: (facts) => renameSync(write(file, Object.assign(mine, facts)), file),
      release,
    },
  };
}

/**
 * Moves a dead lock away by renaming, so that of two who find it only one removes it, and never a living one.
 * What its holder left at work is ended, or it would write beside us.
 */
function setAside(file) {
  const aside = `${file}.old.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const { worker } = read(aside) ?? {};
  if (holderOf(aside) !== null) linkSync(aside, file);
  else if (worker) endOrphan(worker);
  rmSync(aside, { force: true });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Takes the lock, waiting while `mayWait(holder)` says so.
 * @param {string} file
 * @param {{purpose: string, above?: import('./process.mjs').Born[]}} about
 * @param {(holder: Holder) => boolean} mayWait
 */
export async function waitForLock(file, about, mayWait) {
  for (;;) {
    const taken = takeLock(file, about);
    if ('lock' in taken || !mayWait(taken.holder)) return taken;
    await pause(50);
  }
}
