import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/figure/policy';
import type { RulePreview } from '@/lib/reconcile/rule';
import { previewRules } from '@/lib/reconcile/rules';
import { stated } from '@/lib/verdict/arbitrary';
import { ruleAxis } from './ruleAxis';

const CLAIMS = [
  stated('a', { operator: 'exactly', value: 62 }),
  stated('b', { operator: 'more_than', value: 60 }),
  stated('c', { operator: 'between', low: 90, high: 106 }),
];
const axisOf = (previews: readonly RulePreview[]) => ruleAxis(CLAIMS, previews, DEFAULT_POLICY);

test('rules stand on one axis with the claims, whichever of them are left out', () => {
  const axis = axisOf(previewRules(CLAIMS, { policy: DEFAULT_POLICY }));
  const [envelope, minimum] = [axis?.marks.get('envelope'), axis?.marks.get('conservative_minimum')];
  const trace = (id: string) => axis?.traces.find(({ item }) => item.id === id);
  expect(axis?.traces.map(({ item }) => item.id)).toEqual(['a', 'b', 'c']);
  expect(envelope?.from).toBe(trace('b')?.from);
  expect(envelope?.to).toBe(trace('c')?.to);
  expect(minimum).toMatchObject({ from: envelope?.from, best: null, open: true });
  expect(axis?.marks.has('manual')).toBe(false);
  const fewer = axisOf(previewRules(CLAIMS.slice(0, 1), { policy: DEFAULT_POLICY }));
  expect(fewer?.marks.get('envelope')?.best).toBe(trace('a')?.from);
});
