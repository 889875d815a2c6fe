import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../figure/policy';
import { source, stated } from '../verdict/arbitrary';
import { movedValue } from './movedValue';

const WIDER = { ...DEFAULT_POLICY, aboutTolerance: 0.5 };
const CLAIMS = [
  stated('60', { operator: 'about', value: 60 }, [source('monitor')]),
  stated('80', { operator: 'exactly', value: 80 }, [source('agency')]),
];

test('a rule over "about" moves with its tolerance', () => {
  expect(movedValue(CLAIMS, 'envelope', {}, DEFAULT_POLICY, WIDER)).toMatchObject({
    from: { low: 54, high: 80 },
    to: { low: 30, high: 90 },
  });
});

test('a rule that was silent may begin to speak', () => {
  expect(movedValue(CLAIMS, 'common_ground', {}, DEFAULT_POLICY, WIDER)).toEqual({ from: null, to: { low: 80, best: 80, high: 80 } });
});

test('exact figures move under no policy, and a value set by hand has no rule to move it', () => {
  expect(movedValue(CLAIMS.slice(1), 'envelope', {}, DEFAULT_POLICY, WIDER)).toBeNull();
  expect(movedValue(CLAIMS, 'manual', {}, DEFAULT_POLICY, WIDER)).toBeNull();
});
