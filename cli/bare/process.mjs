// Runs with nothing installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True when a process of this number exists, ours or another's. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function linuxStart(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended; only its parent has not looked yet.
  if (fields[0] === 'Z') return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
}

/**
 * What tells a process from a later one of the same number: when it started.
 * @returns {string | null} null when there is no such process
 */
export function identity(pid) {
  if (process.platform === 'linux') {
    try {
      return linuxStart(pid);
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    }
  }
  if (!isAlive(pid)) return null;
  if (process.platform === 'win32') return 'alive';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || 'alive';
}

/** @typedef {{pid: number, identity: string | null}} Born a process, told from a later one of the same number */

function nameAndParent(pid) {
  const line = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const [, parent, name] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
  return { parent: Number(parent ?? 0), name: name ?? '' };
}

function linuxNameAndParent(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const end = stat.lastIndexOf(')');
  return { parent: Number(stat.slice(end + 2).split(' ')[1]), name: stat.slice(stat.indexOf('(') + 1, end) };
}

/**
 * The npm that started us, and the shell it may have put between. Killed with -9 they tell us nothing, so we watch them.
 * @returns {Born[]} none when npm did not start us
 */
export function npmAbove(environment = process.env) {
  if (environment.npm_lifecycle_event === undefined || process.platform === 'win32') return [];
  const above = [{ pid: process.ppid, identity: identity(process.ppid) }];
  const { parent, name } = process.platform === 'linux' ? linuxNameAndParent(process.ppid) : nameAndParent(process.ppid);
  if (/(^|\/|-)(sh|bash|dash|zsh|ash|ksh|busybox)$/.test(name) && parent > 1) above.push({ pid: parent, identity: identity(parent) });
  return above;
}

/** True when one of them has gone. @param {Born[]} above */
export function haveGone(above) {
  return above.some(({ pid, identity: born }) => born === null || identity(pid) !== born);
}
