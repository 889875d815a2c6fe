// Runs with nothing installed.

/** Lines of a message that a run's end repeats; the rest stands where it happened. */
const LINES = 12;

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** @param {string} message */
const opening = (message) => message.replace(COLOURS, '').trim().split('\n').slice(0, LINES).join('\n');

/**
 * What failed in Vitest's JSON report (null when it wrote none): a title and the beginning of the message each.
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0 && file.status === 'failed') return [`${file.name}\n${opening(file.message ?? '')}`];
    return tests.map((test) => `${file.name} › ${test.fullName}\n${opening(test.failureMessages.join('\n'))}`);
  });
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** The same of Playwright's JSON report. @returns {string[]} */
export function playwrightFailures(report) {
  return (report?.suites ?? []).flatMap(specsOf).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected')
      .map((test) => {
        const message = test.results.findLast((result) => result.error)?.error.message ?? '';
        return `[${test.projectName}] ${spec.file}:${spec.line} › ${spec.title}\n${opening(message)}`;
      }),
  );
}
