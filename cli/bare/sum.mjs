// Runs with nothing installed.

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @returns {Counts} */
const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/** A step that is one check in itself. @param {boolean} passed @returns {Counts} */
export const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @param {Counts[]} counts @returns {Counts} */
export function sum(counts) {
  const total = none();
  for (const name of ['passed', 'failed', 'skipped']) total[name] = counts.reduce((all, count) => all + count[name], 0);
  return total;
}

/** A run that ended badly though no single test failed (a crash, an unhandled error) counts as one failure. */
function orCrash(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * Vitest's JSON report (null when it wrote none) and exit code. A file that could not be loaded is one failure.
 * @returns {Counts}
 */
export function vitestCounts(report, code) {
  if (report === null) return one(false);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  return orCrash({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped }, code);
}

/** Playwright's JSON report and exit code. @returns {Counts} */
export function playwrightCounts(report, code) {
  if (report === null) return one(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return orCrash({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

/** The line a run ends with. @param {Counts} counts */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
