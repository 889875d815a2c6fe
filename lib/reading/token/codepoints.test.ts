import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from './codepoints';

test('counts code points before a position, in any order of asking', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fc.nat(30)), (text, positions) => {
      const codePoints = new CodePoints(text);
      codePoints.scan(0, text.length);
      for (const at of positions.map((position) => Math.min(position, text.length))) {
        const inside = at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
        expect(codePoints.at(at)).toBe([...text.slice(0, inside ? at - 1 : at)].length);
      }
    }),
  );
});
