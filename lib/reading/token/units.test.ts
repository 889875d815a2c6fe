import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

it('copies the units of any part of a text, with the platform’s own copy and without', async () => {
  const { unitsOf } = await import('./units');
  vi.resetModules();
  vi.stubGlobal('Buffer', undefined);
  const alone = (await import('./units')).unitsOf;
  vi.unstubAllGlobals();
  expect(alone).not.toBe(unitsOf);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(70), fc.nat(70), (words, a, b) => {
      const text = `${words}\ud800x\udc00${'ق'.repeat(3)}`;
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const expected = Array.from({ length: to - from }, (_, i) => text.charCodeAt(from + i));
      expect([...unitsOf(text, from, to).subarray(0, to - from)]).toEqual(expected);
      expect([...alone(text, from, to).subarray(0, to - from)]).toEqual(expected);
    }),
  );
});

it('takes a text larger than what is kept', async () => {
  const { unitsOf } = await import('./units');
  const text = 'قتل 12 '.repeat(40_000);
  expect(unitsOf(text, 7, text.length)[text.length - 8]).toBe(0x20);
  expect(unitsOf('ab', 0, 2).length).toBeLessThan(text.length);
});
