import { describe, expect, it } from 'vitest';
import { readEnvironment, requireDatabaseUrl } from './env';

describe('readEnvironment', () => {
  it('takes an empty variable for a missing one', () => {
    expect(readEnvironment({ DATABASE_URL: '' }).databaseUrl).toBeNull();
  });

  it('migrates over the pooled address when no direct one is given', () => {
    expect(readEnvironment({ DATABASE_URL: 'postgres://pool' }).databaseDirectUrl).toBe('postgres://pool');
    expect(readEnvironment({ DATABASE_URL: 'postgres://pool', DATABASE_DIRECT_URL: 'postgres://direct' }).databaseDirectUrl).toBe(
      'postgres://direct',
    );
  });

  it('prepares statements unless told not to', () => {
    expect(readEnvironment({}).databasePrepare).toBe(true);
    expect(readEnvironment({ DATABASE_PREPARE: 'off' }).databasePrepare).toBe(false);
  });

  it('says how to get a database when there is none', () => {
    expect(() => requireDatabaseUrl(readEnvironment({}))).toThrow('npm start');
  });
});
