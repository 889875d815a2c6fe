import { expect, test } from 'vitest';
import { problem, problemKey } from './problem';

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
