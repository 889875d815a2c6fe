import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURE_LIMIT, VAGUE_WORDS } from './figure';
import { DEFAULT_POLICY, type FigurePolicy } from './policy';
import { boundField, parsePolicy, toleranceField, typePolicy } from './typedPolicy';

const bounds = fc.tuple(fc.nat(FIGURE_LIMIT), fc.nat(FIGURE_LIMIT)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const policies: fc.Arbitrary<FigurePolicy> = fc.record({
  aboutTolerance: fc.nat(9999).map((hundredths) => hundredths / 10_000),
  vague: fc.record({ several: bounds, dozens: bounds, hundreds: bounds, thousands: bounds }),
});

describe('a typed policy', () => {
  test('is the policy it was typed from', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(parsePolicy(typePolicy(policy))).toEqual({ ok: true, value: policy });
      }),
    );
  });

  test('is read in Eastern digits, with its percent sign and separators', () => {
    const typed = { ...typePolicy(DEFAULT_POLICY), [toleranceField]: '١٢٫٥٪', [boundField('thousands', 'high')]: '٩٬٩٩٩' };
    expect(parsePolicy(typed)).toEqual({ ok: true, value: { ...DEFAULT_POLICY, aboutTolerance: 0.125 } });
  });

  test('says every field at fault', () => {
    const typed = {
      ...typePolicy(DEFAULT_POLICY),
      [toleranceField]: '100',
      [boundField('several', 'low')]: '',
      [boundField('dozens', 'low')]: '200',
      [boundField('hundreds', 'high')]: '9.5',
      [boundField('thousands', 'high')]: '9999999999999',
    };
    const parsed = parsePolicy(typed);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { code: 'invalid', field: toleranceField },
      { code: 'required', field: boundField('several', 'low') },
      { code: 'figure_low_above_high', field: boundField('dozens', 'high'), params: { low: 200, high: 99 } },
      { code: 'figure_unreadable', field: boundField('hundreds', 'high') },
      { code: 'figure_too_large', field: boundField('thousands', 'high') },
    ]);
  });

  test('needs every word of the table', () => {
    const parsed = parsePolicy({});
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(1 + 2 * VAGUE_WORDS.length);
  });
});
