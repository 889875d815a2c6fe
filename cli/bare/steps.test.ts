import { describe, expect, it } from 'vitest';
import { stepsTo } from './steps.mjs';

function collect() {
  let text = '';
  const steps = stepsTo({ write: (part) => (text += part) });
  return { steps, said: () => text };
}

describe('stepsTo', () => {
  it('says what it does and how long it took, on one line', async () => {
    const { steps, said } = collect();
    await steps.step('migrating', async () => {});
    expect(said()).toMatch(/^ {2}migrating… \d+\.\d s\n$/);
  });

  it('gives steps at the same time a line each at their end', async () => {
    const { steps, said } = collect();
    const slow = steps.step('building', () => new Promise((resolve) => setTimeout(resolve, 20)));
    await steps.step('migrating', async () => {});
    await slow;
    expect(
      said()
        .split('\n')
        .map((line) => line.replace(/[\d.]+ s$/, 'N s')),
    ).toEqual(['  building…', '  migrating… N s', '  building… N s', '']);
  });

  it('says of a failed step that it failed, and fails', async () => {
    const { steps, said } = collect();
    await expect(steps.step('migrating', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(said()).toBe('  migrating… failed\n');
  });
});
