// Runs with nothing installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True when a process of this number exists, ours or another's. */
export function isAlive(pid) {
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
