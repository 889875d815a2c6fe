import { describe, expect, it } from 'vitest';
import { missingPackages } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/next': { version: '16.0.0', integrity: 'sha512-a' },
    'node_modules/vitest': { version: '4.0.0', dev: true },
    'node_modules/next/node_modules/sharp': { version: '1.0.0', optional: true },
    'node_modules/playwright': { version: '1.0.0', devOptional: true },
  },
};
const full = {
  packages: {
    'node_modules/next': { version: '16.0.0' },
    'node_modules/vitest': { version: '4.0.0' },
    'node_modules/playwright': { version: '1.0.0' },
  },
};

describe('missingPackages', () => {
  it('finds everything missing where nothing is installed', () => {
    expect(missingPackages(wanted, null, { dev: false })).toEqual(['next']);
    expect(missingPackages(wanted, null, { dev: true })).toEqual(['next', 'vitest', 'playwright']);
  });

  it('accepts a full install for a start, and one without optional parts', () => {
    expect(missingPackages(wanted, full, { dev: false })).toEqual([]);
    expect(missingPackages(wanted, full, { dev: true })).toEqual([]);
  });

  it('sees another version and another content of the same version', () => {
    expect(missingPackages(wanted, { packages: { 'node_modules/next': { version: '15.0.0' } } }, { dev: false })).toEqual(['next']);
    expect(
      missingPackages(wanted, { packages: { 'node_modules/next': { version: '16.0.0', integrity: 'sha512-b' } } }, { dev: false }),
    ).toEqual(['next']);
  });
});
