import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from './failures.mjs';

describe('what a run repeats of its failures', () => {
  it('names the test, its file and how its message begins', () => {
    const failed = {
      status: 'failed',
      fullName: 'a chain is kept',
      failureMessages: [`\u001b[31mexpected 2\u001b[39m\n${'at\n'.repeat(40)}`],
    };
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] }] };
    const [line = ''] = vitestFailures(report);
    expect(line.startsWith('a.test.ts › a chain is kept\nexpected 2\n')).toBe(true);
    expect(line.split('\n')).toHaveLength(13);
  });

  it('names a file that could not be loaded', () => {
    const report = { testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }] };
    expect(vitestFailures(report)).toEqual(['b.test.ts\nno such module']);
    expect(vitestFailures(null)).toEqual([]);
  });

  it('finds a journey in nested suites, and leaves those that passed', () => {
    const spec = (status: string) => ({
      file: 'bench.spec.ts',
      line: 7,
      title: 'the bench',
      tests: [{ status, projectName: 'ar', results: [{}, { error: { message: 'no heading' } }] }],
    });
    const report = { suites: [{ suites: [{ specs: [spec('unexpected'), spec('expected')] }] }] };
    expect(playwrightFailures(report)).toEqual(['[ar] bench.spec.ts:7 › the bench\nno heading']);
    expect(playwrightFailures(null)).toEqual([]);
  });
});
