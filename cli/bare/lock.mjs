// Runs with nothing installed.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identity } from './process.mjs';
import { Refusal } from './text.mjs';

/** @typedef {{pid: number, identity: string, parent: number, parentIdentity: string | null, purpose: string, address?: string}} Holder */

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

/** True when the holder's own parent has been killed, so that the holder is about to stop by itself. */
export function isLeaving(holder) {
  return holder.parentIdentity !== null && identity(holder.parent) !== holder.parentIdentity;
}

function write(file, holder) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(holder), { mode: 0o600 });
  return own;
}

/**
 * Takes the lock, over the body of a killed holder when there is one.
 * @param {string} file
 * @param {{purpose: string, followsParent?: boolean}} about `followsParent`: we stop when our parent does
 * @returns {{lock: {update(facts: object): void, release(): void}} | {holder: Holder}}
 */
export function takeLock(file, about) {
  const mine = {
    pid: process.pid,
    identity: identity(process.pid) ?? 'alive',
    parent: process.ppid,
    parentIdentity: about.followsParent ? identity(process.ppid) : null,
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

/** Moves a dead lock away by renaming, so that of two who find it only one removes it, and never a living one. */
function setAside(file) {
  const aside = `${file}.old.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (holderOf(aside) !== null) linkSync(aside, file);
  rmSync(aside, { force: true });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Takes the lock, waiting while `mayWait(holder)` says so.
 * @param {string} file
 * @param {{purpose: string, followsParent?: boolean}} about
 * @param {(holder: Holder) => boolean} mayWait
 */
export async function waitForLock(file, about, mayWait) {
  for (;;) {
    const taken = takeLock(file, about);
    if ('lock' in taken || !mayWait(taken.holder)) return taken;
    await pause(50);
  }
}
