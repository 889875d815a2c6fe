import { describe, expect, test } from 'vitest';
import { type ClaimId, parseId } from '../id';
import { lacks } from './lacks';

const claimId = parseId<ClaimId>('01900000-0000-7000-8000-000000000001');
const whole = { settled: true, low: 60, best: null, high: 80, value: null, rationale: 'Both stand.', claims: [] };
const said = (...given: Parameters<typeof lacks>) => lacks(...given).map(({ code, field }) => [code, field]);

describe('a composed value', () => {
  test('that is whole lacks nothing', () => {
    expect(lacks(whole, 'figure')).toEqual([]);
    expect(lacks({ ...whole, low: null, settled: false }, 'figure')).toEqual([]);
  });
  test('is told all it lacks at once, each at its field', () => {
    const claims = claimId ? [{ claimId, included: false, reason: '' }] : [];
    expect(said({ ...whole, low: null, rationale: '', claims }, 'figure')).toEqual([
      ['value_required', 'low'],
      ['rationale_required', 'rationale'],
      ['exclusion_reason_required', `reason.${claimId}`],
    ]);
    expect(said({ ...whole, rationale: '' }, 'text')).toEqual([
      ['value_required', 'value'],
      ['rationale_required', 'rationale'],
    ]);
  });
  test('in the wrong order says where', () => {
    expect(said({ ...whole, high: 50 }, 'figure')).toEqual([['figure_order', 'high']]);
  });
});
