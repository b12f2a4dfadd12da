/** Adds up what the test runners report. A run that cannot be read is one failure, never nothing. */
import { readFileSync } from 'node:fs'

export const nothing = { passed: 0, failed: 0, skipped: 0 }
export const one = (ok) => ({ ...nothing, [ok ? 'passed' : 'failed']: 1 })
export const sum = (counts) => counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), nothing)

/** A runner that ended badly without a failed test (an unhandled error, a crash) still counts as one failure. */
const honest = (counts, ok) => (ok || counts.failed > 0 ? counts : { ...counts, failed: 1 })

/** Vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one failure. */
export function fromVitest(report, ok) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped: report.numPendingTests + (report.numTodoTests ?? 0) }, ok)
}

/** Playwright's JSON report. A test that passes only at the second try has not passed. */
export function fromPlaywright(report, ok) {
  const { expected, unexpected, flaky, skipped } = report.stats
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, ok)
}

/** What was tried again counts as it ended then, each test once; `unsteady` says how many passed only the second time. */
export function afterSecondTry(first, second) {
  if (second.passed + second.failed !== first.failed) return first
  return { passed: first.passed + second.passed, failed: second.failed, skipped: first.skipped, unsteady: second.passed }
}

export function readCounts(file, read, ok) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')), ok)
  } catch {
    return one(false)
  }
}

export const lastLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
