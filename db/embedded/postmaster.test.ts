import { describe, expect, it } from 'vitest';
import { parsePidFile } from './postmaster';

describe('parsePidFile', () => {
  it('reads number, port and readiness', () => {
    const text = '1234\n/data\n1795306615\n41035\n\n127.0.0.1\n  28836 98304\nready   \n';
    expect(parsePidFile(text)).toEqual({ pid: 1234, port: 41035, ready: true });
  });

  it('knows a server that is still starting', () => {
    expect(parsePidFile('1234\n/data\n1\n41035\n\n127.0.0.1\n0 0\nstarting\n')?.ready).toBe(false);
  });

  it('makes nothing of a file cut short', () => {
    expect(parsePidFile('')).toBeNull();
    expect(parsePidFile('1234\n/data\n')).toBeNull();
  });
});
