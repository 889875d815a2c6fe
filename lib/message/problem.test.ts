import { expect, test } from 'vitest';
import { problem, problemFacts, problemKey } from './problem';

test('a problem is said in full only when it carries the facts', () => {
  expect(problemKey({ code: 'too_many_attempts' })).toBe('too_many_attempts');
  expect(problemKey({ code: 'too_many_attempts', params: { minutes: 3 } })).toBe('detail.too_many_attempts');
  expect(problemKey({ code: 'already_decided', params: { name: 'R2', decision: 'returned' } })).toBe('detail.already_decided_returned');
  expect(problemKey({ code: 'not_found', params: { id: 'x' } })).toBe('not_found');
});

test('a plain sentence needs no facts, in either language', () => {
  for (const { detail: _, ...plain } of [problem.en, problem.ar])
    for (const sentence of Object.values(plain)) expect(sentence).not.toContain('{');
});

test('a fact that has a name in each language is said in the reader’s', () => {
  const cycle = {
    code: 'chain_cycle',
    params: { among: 'question', cycleEn: 'Agency from Ministry', cycleAr: 'الوكالة عن الوزارة' },
  } as const;
  expect(problemKey(cycle)).toBe('detail.chain_circular');
  expect(problemFacts(cycle, 'ar')).toMatchObject({ cycle: 'الوكالة عن الوزارة' });
  expect(problemFacts(cycle, 'en')).toMatchObject({ cycle: 'Agency from Ministry' });
});
