// A reporter of Jest's: leaves the counts where run-tests.ts looks for them, and lets no run wait for ever.
import { writeFileSync } from 'node:fs';

const GRACE_MS = 10_000;

export default class CountReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // a file that could not be run has no tests to count, and is a failure all the same
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.TRELLIS_TEST_COUNTS, JSON.stringify(counts));
    // comes to pass only where a connection, timer or child process of a suite keeps Jest from ending
    setTimeout(() => {
      console.error('A suite left something running: Jest was ended.');
      process.exit(counts.failed > 0 ? 1 : 0);
    }, GRACE_MS).unref();
  }
}
