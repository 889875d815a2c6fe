import { describe, expect, it } from 'vitest';
import { lastLine, one, playwrightCounts, sum, vitestCounts } from './sum.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] as unknown[] };

describe('the sum of a test run', () => {
  it('adds up and ends with one line', () => {
    const total = sum([one(true), one(false), { passed: 3, failed: 0, skipped: 2 }]);
    expect(lastLine(total)).toBe('4 passed, 1 failed, 2 skipped');
    expect(lastLine({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(vitestCounts(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('does not count a failed test and its file twice', () => {
    const report = { ...vitest, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] };
    expect(vitestCounts(report, 1).failed).toBe(1);
  });

  it('never calls a run good that ended badly', () => {
    expect(vitestCounts(null, 0).failed).toBe(1);
    expect(vitestCounts(vitest, 1).failed).toBe(1);
    expect(playwrightCounts(null, 1).failed).toBe(1);
    expect(playwrightCounts({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
  });

  it('reads the journeys', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 3 };
    expect(playwrightCounts({ stats }, 1)).toEqual({ passed: 8, failed: 2, skipped: 3 });
  });
});
