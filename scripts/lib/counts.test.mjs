import { describe, expect, it } from 'vitest'
import { afterSecondTry, fromPlaywright, fromVitest, lastLine, readCounts, sum } from './counts.mjs'

const passedTest = { status: 'passed' }
const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, testResults: [{ status: 'passed', assertionResults: [passedTest] }] }

describe('counts', () => {
  it('take the numbers of a unit run', () => {
    expect(fromVitest(report, true)).toEqual({ passed: 7, failed: 0, skipped: 1 })
  })

  it('count a test file that could not be loaded as one failure', () => {
    expect(fromVitest({ ...report, testResults: [{ status: 'failed', assertionResults: [] }] }, false).failed).toBe(1)
  })

  it('count a run that ended badly without a failed test as one failure', () => {
    expect(fromVitest(report, false).failed).toBe(1)
  })

  it('count a browser test that needed a second try as failed', () => {
    expect(fromPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }, true)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('count what was tried again as it ended then, and say how many passed only then', () => {
    const first = { passed: 10, failed: 2, skipped: 1 }
    expect(afterSecondTry(first, { passed: 1, failed: 1, skipped: 0 })).toEqual({ passed: 11, failed: 1, skipped: 1, unsteady: 1 })
  })

  it('keep to the first try where the second was not of the same tests', () => {
    const first = { passed: 10, failed: 2, skipped: 0 }
    expect(afterSecondTry(first, { passed: 1, failed: 0, skipped: 0 })).toBe(first)
  })

  it('count a missing report as one failure', () => {
    expect(readCounts('no/such/report.json', fromVitest, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('add up to one line', () => {
    const total = sum([fromVitest(report, true), { passed: 2, failed: 1, skipped: 0 }])
    expect(lastLine(total)).toBe('9 passed, 1 failed, 1 skipped')
  })

  it('leave out skipped tests where there are none', () => {
    expect(lastLine({ passed: 9, failed: 0, skipped: 0 })).toBe('9 passed, 0 failed')
  })
})
