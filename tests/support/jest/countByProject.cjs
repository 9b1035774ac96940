const { writeFileSync } = require('node:fs');

/** Counts tests for each project and writes the counts as JSON to the file that COUNTS_FILE names. */
module.exports = class CountByProject {
  counts = {};

  onTestResult(test, result) {
    const name = test.context.config.displayName?.name ?? 'tests';
    const count = (this.counts[name] ??= { passed: 0, failed: 0, skipped: 0 });
    count.passed += result.numPassingTests;
    // A file that does not even load counts as one failure, so that it can't pass unseen.
    count.failed += result.numFailingTests + (result.testExecError && result.numFailingTests === 0 ? 1 : 0);
    count.skipped += result.numPendingTests + result.numTodoTests;
  }

  onRunComplete() {
    if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(this.counts));
  }
};
