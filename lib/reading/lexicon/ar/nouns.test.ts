import { expect, test } from 'vitest';
import { duals, inflect } from './nouns';

test.each([
  ['جندي', ['جنديان', 'جنديين']],
  ['دبابة', ['دبابتان', 'دبابتين', 'دبابتا', 'دبابتي']],
  ['مشفى', ['مشفيان', 'مشفيين']],
  ['صحراء', ['صحراوان', 'صحراوين', 'صحراءان', 'صحراءين']],
])('the dual of %s', (singular, dual) => {
  expect(duals(singular)).toEqual(dual);
});

test('a plural that looks like a dual comes first, so that «مدنيين» is many', () => {
  const entries = inflect([{ one: ['مدني'], many: ['مدنيين'], gloss: 'civilian', sense: {} }]);
  const first = entries.find(({ forms }) => forms.includes('مدنيين'));
  expect(first?.sense.number).toBe('many');
});
