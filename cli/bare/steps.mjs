// Runs with nothing installed.
import { seconds } from './text.mjs';

/** @typedef {ReturnType<typeof stepsTo>} Steps */

/**
 * Says what is being done, step by step: "installing the dependencies… 18.2 s".
 * Steps may run at the same time; each ends on a line of its own.
 * @param {{write(text: string): unknown}} out
 */
export function stepsTo(out = process.stdout) {
  let open = null;

  const line = (text) => {
    if (open !== null) out.write('\n');
    open = null;
    out.write(`${text}\n`);
  };

  /** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
  const step = async (name, work) => {
    const started = performance.now();
    if (open !== null) out.write('\n');
    open = name;
    out.write(`  ${name}…`);
    let end = 'failed';
    try {
      const value = await work();
      end = seconds(performance.now() - started);
      return value;
    } finally {
      if (open === name) {
        out.write(` ${end}\n`);
        open = null;
      } else line(`  ${name}… ${end}`);
    }
  };

  return { step, line };
}
