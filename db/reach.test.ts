import { describe, expect, inject, it } from 'vitest';
import { countMigrations } from './applied';
import { checkServer } from './reach';

describe('checkServer', () => {
  it('accepts a server of a version we know', async () => {
    await checkServer(inject('templateUrl'));
  });

  it.each([
    ['nonsense', /must look like/],
    ['postgres://someone:secret@127.0.0.1:1/isnad', /No PostgreSQL answers at 127\.0\.0\.1:1\/isnad as someone/],
  ])('says what is wrong with %s', async (url, words) => {
    await expect(checkServer(url)).rejects.toThrow(words);
  });

  it('never says the password', async () => {
    const url = new URL(inject('templateUrl'));
    url.password = 'a-wrong-secret';
    const error: unknown = await checkServer(url.href).catch((reason: unknown) => reason);
    expect(String(error)).toContain('does not accept');
    expect(String(error)).not.toContain('a-wrong-secret');
  });

  it('says that the database is missing', async () => {
    const url = new URL(inject('templateUrl'));
    url.pathname = '/nowhere';
    await expect(checkServer(url.href)).rejects.toThrow('no such database');
  });
});

describe('countMigrations', () => {
  it('finds all of them applied where they were', async () => {
    const { known, applied } = await countMigrations(inject('templateUrl'));
    expect(applied).toBe(known);
  });
});
