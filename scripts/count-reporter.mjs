// A reporter of Jest's: leaves the counts where run-tests.ts looks for them.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // a file that could not be run has no tests to count, and is a failure all the same
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.TRELLIS_TEST_COUNTS, JSON.stringify(counts));
  }
}
