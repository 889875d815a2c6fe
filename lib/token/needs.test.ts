import { describe, expect, test } from 'vitest';
import { may, VERBS } from '../policy';
import { reaches, scopeFor } from './needs';
import { TOKEN_SCOPES } from './scope';

const within = (scope: (typeof TOKEN_SCOPES)[number]) => VERBS.filter((verb) => reaches(scope, verb));

describe('what a token reaches', () => {
  test('one that reads changes nothing', () => {
    expect(within('read')).toEqual(['export.take']);
    expect(reaches('read', 'project.read')).toBe(true);
  });

  test('one that proposes does nothing besides', () => {
    expect(within('propose').filter((verb) => !within('read').includes(verb))).toEqual(['claim.propose']);
  });

  test('one that writes does what reviewers do to evidence, and decides nothing', () => {
    const reviewer = VERBS.filter((verb) => may({ role: 'reviewer', administrator: false }, verb));
    for (const verb of within('write')) expect(reviewer).toContain(verb);
    expect(within('write')).not.toContain('reconciliation.approve');
  });

  test('none makes tokens, or touches a password', () => {
    const never = ['account.reset_password', 'account.change_password', 'token.create', 'token.revoke'];
    expect(VERBS.filter((verb) => scopeFor(verb) === 'session')).toEqual(never);
    for (const verb of VERBS) expect(reaches('decide', verb)).toBe(!never.includes(verb));
  });

  test('each scope includes the one before it', () => {
    for (const [index, scope] of TOKEN_SCOPES.entries()) {
      const before = TOKEN_SCOPES[index - 1];
      if (before) expect(within(scope)).toEqual(expect.arrayContaining(within(before)));
    }
  });
});
