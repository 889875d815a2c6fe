import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparableClaim } from '@/lib/claim/claim';
import type { Figure } from '@/lib/figure/figure';
import { DEFAULT_POLICY } from '@/lib/figure/policy';
import type { ClaimId, SourceId } from '@/lib/id';
import { type Composed, chooseOrigin, chooseRule, EMPTY, edit, type Ground, giveReason, takeIn } from './content';

const claim = (id: string, figure: Figure): ComparableClaim => ({
  id: id as ClaimId,
  answer: { kind: 'figure', figure, words: '' },
  chain: [{ kind: 'source', sourceId: id as SourceId }],
  asOf: null,
  scope: '',
});
const ground: Ground = {
  claims: [
    claim('a', { operator: 'exactly', value: 62 }),
    claim('b', { operator: 'more_than', value: 60 }),
    claim('c', { operator: 'between', low: 90, high: 106 }),
  ],
  policy: DEFAULT_POLICY,
  grades: new Map(),
};
const start: Composed = { content: EMPTY, left: null };
const value = ({ content: { rule, low, best, high } }: Composed) => [rule, low, best, high];

describe('composing', () => {
  it('fills the value of the rule that was chosen', () => {
    expect(value(chooseRule(start, 'envelope', ground))).toEqual(['envelope', '61', '', '106']);
  });

  it('keeps the rule when a best value is chosen inside its range', () => {
    const composed = edit(chooseRule(start, 'envelope', ground), { best: '٨٠' }, ground);
    expect(value(composed)).toEqual(['envelope', '61', '٨٠', '106']);
  });

  it('makes another value the person’s own and says which rule was left', () => {
    const composed = edit(chooseRule(start, 'envelope', ground), { high: '100' }, ground);
    expect(value(composed)).toEqual(['manual', '61', '', '100']);
    expect(composed.left).toEqual({ rule: 'envelope', because: 'edited' });
  });

  it('follows the rule when a claim is left out, and back when it comes in again', () => {
    const without = takeIn(chooseRule(start, 'envelope', ground), 'c' as ClaimId, false, ground);
    expect(value(without)).toEqual(['envelope', '61', '', '62']);
    expect(value(takeIn(without, 'c' as ClaimId, true, ground))).toEqual(['envelope', '61', '', '106']);
  });

  it('keeps the value when the rule falls silent', () => {
    const agreed = chooseRule(takeIn(start, 'c' as ClaimId, false, ground), 'common_ground', ground);
    const apart = takeIn(agreed, 'c' as ClaimId, true, ground);
    expect(value(apart)).toEqual(['manual', '62', '62', '62']);
    expect(apart.left).toEqual({ rule: 'common_ground', because: 'silent' });
  });

  it('follows the preferred origin once one is chosen', () => {
    const open = chooseRule(start, 'preferred_source', ground);
    expect(value(open)).toEqual(['preferred_source', '', '', '']);
    expect(value(chooseOrigin(open, 'source:a', ground))).toEqual(['preferred_source', '62', '62', '62']);
  });

  it('keeps the reason for leaving a claim out', () => {
    const composed = giveReason(takeIn(start, 'c' as ClaimId, false, ground), 'c' as ClaimId, 'later');
    expect(composed.content.excluded).toEqual([{ claimId: 'c', reason: 'later' }]);
  });
});

/** What a person does without choosing a rule. */
const act = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()).map(
    ([id, included]) =>
      (composed: Composed) =>
        takeIn(composed, id as ClaimId, included, ground),
  ),
  fc.constantFrom('a', 'b').map((id) => (composed: Composed) => giveReason(composed, id as ClaimId, 'why')),
  fc.constantFrom('62', '80', '').map((low) => (composed: Composed) => edit(composed, { low }, ground)),
  fc.constantFrom('source:a', '').map((origin) => (composed: Composed) => chooseOrigin(composed, origin, ground)),
);

describe('a suggestion', () => {
  it('is never chosen for the person, nor its value filled in, before they choose it', () => {
    expect(EMPTY).toMatchObject({ rule: '', low: '', best: '', high: '', value: '' });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { content, left } = acts.reduce((composed, next) => next(composed), start);
        expect(content.rule).toBe('');
        expect([content.best, content.high, content.value]).toEqual(['', '', '']);
        expect(['', '62', '80']).toContain(content.low);
        expect(left).toBeNull();
      }),
    );
  });
});
