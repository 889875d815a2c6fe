import { describe, expect, it } from 'vitest';
import type { Proposal } from '@/db/proposal/read';
import type { CaptureId, ClaimId, ProposalId, QuoteId } from '@/lib/id';
import { proposalsOf } from '@/lib/proposal/stored';
import { read } from '@/lib/reading/read';
import { codePointOffset } from '@/lib/text/offset';
import { takeQuote } from '@/lib/text/quote';
import { nextAfter, pageAt, sorted, stopsOf } from './proposals';

const TEXT = 'قُتل 12 مدنياً وأصيب 30 آخرون يوم السبت 16 حزيران 2015. ثم قُتل 4 جنود.';
const stored = proposalsOf(TEXT, read(TEXT, { language: 'ar' }));
const proposals: Proposal[] = stored.map((one, index) => {
  const { start, end } = one.kind === 'claim' ? one.claim : one.finding;
  const undecided = { by: null, suggestion: null, outcome: null, recordedAs: null };
  return { id: `p${index}` as ProposalId, number: index + 1, start, end, stored: one, ...undecided };
});
const claimed = (index: number, change: Partial<Proposal>) =>
  proposals.map((one) => (one === proposals.filter(({ stored }) => stored.kind === 'claim')[index] ? { ...one, ...change } : one));

describe('proposals', () => {
  it('tells what is to be decided from what is decided, recorded and found', () => {
    const all = sorted({ proposals });
    expect(all).toMatchObject({ byHand: [], rejected: [], decided: 0, count: 3 });
    expect(all.offered.map(({ stored }) => stored.claim.figure.min)).toEqual([12, 30, 4]);
    expect(all.findings.map(({ finding }) => finding.kind)).toEqual(['weekday-mismatch']);
    const rejected = sorted({ proposals: claimed(0, { outcome: { outcome: 'rejected', claimId: null, reason: 'no' } }) });
    expect(rejected).toMatchObject({ rejected: [{ outcome: { reason: 'no' } }], decided: 1 });
    expect(sorted({ proposals: claimed(1, { recordedAs: 'c1' as ClaimId }) })).toMatchObject({
      byHand: [{ recordedAs: 'c1' }],
      decided: 1,
    });
  });

  it('goes on to the next in the text, from the last to the first that is left', () => {
    const { offered } = sorted({ proposals });
    const [first, second, third] = offered.map(({ id }) => id);
    expect(nextAfter(offered, first ?? '')).toBe(second);
    expect(nextAfter(offered, third ?? '')).toBe(first);
    expect(nextAfter(offered.slice(0, 1), first ?? '')).toBeUndefined();
  });

  it('shows the page the proposal in hand stands on, and leads to those beside it', () => {
    const [one] = sorted({ proposals }).offered;
    const many = Array.from({ length: 90 }, (_, index) => (one ? [{ ...one, id: `n${index}` as ProposalId }] : [])).flat();
    expect(pageAt(many, undefined)).toMatchObject({ from: 1, before: undefined, after: 'n40' });
    const middle = pageAt(many, 'n41');
    expect(middle).toMatchObject({ from: 41, before: 'n39', after: 'n80' });
    expect(middle.proposals.map(({ id }) => id)).toEqual(many.slice(40, 80).map(({ id }) => id));
    expect(pageAt(many, 'n89')).toMatchObject({ from: 81, before: 'n79', after: undefined });
  });

  it('steps through claims and open proposals in the order of the text', () => {
    const { offered } = sorted({ proposals });
    const [, second, third] = offered;
    const quote = takeQuote(TEXT, codePointOffset(second?.start ?? 0), codePointOffset(second?.end ?? 0));
    const claims = [{ id: 'c1' as ClaimId, quote: { ...quote, id: 'q1' as QuoteId, captureId: 'k1' as CaptureId } }];
    const open = claimed(1, { recordedAs: 'c1' as ClaimId });
    expect(stopsOf({ claims, proposals: open })).toMatchObject([
      { kind: 'proposal', id: offered[0]?.id },
      { kind: 'claim', id: 'c1' },
      { kind: 'proposal', id: third?.id },
    ]);
  });
});
