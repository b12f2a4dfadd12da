import { describe, expect, it } from 'vitest'
import { checked, checkedFile } from './checked.fixture.ts'
import { sarifReport } from './sarif.ts'

const report = JSON.parse(JSON.stringify(sarifReport(checked(checkedFile(), checkedFile({ path: 'my drafts/a b.docx', plain: false })))))
const run = report.runs[0]

describe('the SARIF report', () => {
  it('says which version it is and who wrote it', () => {
    expect(report.version).toBe('2.1.0')
    expect(run.tool.driver).toMatchObject({ name: 'Seconder', version: '0.1.0' })
    expect(run.columnKind).toBe('utf16CodeUnits')
  })
  it('names each rule once, and each result its rule', () => {
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['DP-01', 'PR-05', 'RL-01'])
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  })
  it('turns severities into levels', () => expect(run.results.slice(0, 3).map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']))
  it('gives lines and columns in a plain text', () => {
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 3, startColumn: 11, endLine: 3, endColumn: 24, charOffset: 96, charLength: 13 })
    expect(run.results[2].locations[0].physicalLocation).not.toHaveProperty('region')
  })
  it('gives no region in a file whose text was extracted', () => {
    const inDocx = run.results[3]
    expect(inDocx.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'my%20drafts/a%20b.docx', index: 1 } })
    expect(inDocx.properties).toMatchObject({ start: 96, end: 109 })
  })
  it('marks what was set aside, and what was not', () => {
    expect(run.results[2].suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'Sent by hand' }])
    expect(run.results[0].suppressions).toEqual([])
  })
  it('holds no words that stay in memory', () => expect(JSON.stringify(report)).not.toContain('SECRET WORDS'))
})
