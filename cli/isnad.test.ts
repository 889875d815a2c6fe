import { afterEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from './isnad';

describe('the command', () => {
  let said = '';
  const listen = () =>
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      said += String(part);
      return true;
    });
  afterEach(() => {
    vi.restoreAllMocks();
    said = '';
  });

  it('refuses a verb it does not know, with those it does', async () => {
    await expect(dispatch('constructor', [])).rejects.toThrow(/no verb "constructor"[\s\S]*doctor/);
  });

  it('helps, and fails when given nothing to do', async () => {
    listen();
    expect(await dispatch('--help', [])).toBe(0);
    expect(await dispatch(undefined, [])).toBe(1);
    expect(said).toContain('start');
  });

  it.each(['start', 'user', 'sample', 'bundle', 'doctor'])('explains %s', async (verb) => {
    listen();
    expect(await dispatch(verb, ['--help'])).toBe(0);
    expect(said).toContain(`isnad ${verb}`);
  });

  it('refuses options nobody knows', async () => {
    await expect(dispatch('doctor', ['--wat'])).rejects.toThrow('--wat');
    await expect(dispatch('user', ['add', '--wat'])).rejects.toThrow('--wat');
  });
});
