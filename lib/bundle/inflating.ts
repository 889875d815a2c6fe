import { Inflate } from 'fflate';
import { Damage } from './reading';

/** As much as may wait for what follows: a stored block comes whole (RFC 1951 §3.2.4). */
const WAITING = 128 * 1024;

/** Bytes that were pushed and not used, and how many bits of the first of them were (fflate 0.8 keeps both, and tells nobody). */
function unused(inflate: Inflate): number {
  const waiting: unknown = Reflect.get(inflate, 'p');
  const state: unknown = Reflect.get(inflate, 's');
  if (!(waiting instanceof Uint8Array) || typeof state !== 'object' || state === null) throw new TypeError('another fflate');
  return Reflect.get(state, 'p') ? waiting.length - 1 : waiting.length;
}

/** Inflates a file in portions (RFC 1951). Throws `Damage` for what is no deflated file, ends too early, or goes on after its end. */
export function inflating() {
  let made: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => made.push(bytes));
  return (bytes: Uint8Array, last: boolean): readonly Uint8Array[] => {
    made = [];
    try {
      inflate.push(bytes, last);
    } catch {
      throw new Damage('it is no deflated file');
    }
    if (unused(inflate) > (last ? 0 : WAITING)) throw new Damage('it goes on after its end');
    return made;
  };
}
