import { expect, test } from 'vitest';
import { failureOf } from './failure';

test('codes come back as problems, with their minutes', () => {
  expect(failureOf('sign_in_failed')).toEqual({ code: 'sign_in_failed' });
  expect(failureOf('too_many_attempts:15')).toEqual({ code: 'too_many_attempts', params: { minutes: 15 } });
});

test('what next-auth says of its own is turned into ours', () => {
  expect(failureOf('CredentialsSignin')).toEqual({ code: 'sign_in_failed' });
  expect(failureOf('ECONNREFUSED 127.0.0.1')).toEqual({ code: 'unexpected' });
});
