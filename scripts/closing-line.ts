import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line, `N passed, N failed, N skipped`, which tools of any language can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      let failed = module.errors().length > 0
      for (const test of module.children.allTests()) {
        count[test.result().state] += 1
        if (test.result().state === 'failed') failed = true
      }
      // A file that cannot even be loaded has no test to count, and must not pass for that.
      if (failed && module.errors().length > 0) count.failed += 1
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`)
  }
}
