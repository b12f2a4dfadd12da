import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderText } from '../drafting/renderers/render-text.ts'
import type { Entry } from './entry.ts'
import { FEWEST_TIMES, mergeRecords, TooFewRecords } from './merge.ts'
import { LEGEND, mergedAsBlocks } from './merged-words.ts'
import type { RecordFile } from './record-file.schema.ts'

let next = 0
const print = () => (next++).toString(16).padStart(64, '0')
const entry = (rule: string, day: string, fingerprint = print()): Entry => ({ rule, day, severity: 'should', done: 'fixed', fingerprint })
const many = (times: number, rule: string, day: string) => Array.from({ length: times }, () => entry(rule, day))
const file = (...entries: Entry[]): RecordFile => ({ seconder: 'record', format: 1, savedOn: '2026-04-20', entries })
const rule = (merged: ReturnType<typeof mergeRecords>, id: string) => merged.rules.find((one) => one.rule === id)

describe('A merged report', () => {
  it('says what fires most, by rule and month', () => {
    const of = (n: number) => file(...many(n, 'PR-05', '2026-03-02'), ...many(n + 1, 'PR-05', '2026-04-02'), ...many(2, 'DP-02', '2026-04-02'))
    const merged = mergeRecords([of(2), of(3), of(4)])
    expect(merged.people).toBe(3)
    expect(merged.months).toEqual(['2026-01', '2026-02', '2026-03', '2026-04'])
    expect(merged.rules.map((one) => [one.rule, one.times])).toEqual([
      ['PR-05', 21],
      ['DP-02', 6],
    ])
    expect(rule(merged, 'PR-05')?.months).toEqual({ '2026-01': null, '2026-02': null, '2026-03': 9, '2026-04': 12 })
  })
  it('leaves out a rule that fired fewer than five times', () => {
    const merged = mergeRecords([file(...many(2, 'PR-05', '2026-04-02')), file(entry('PR-05', '2026-04-02')), file(entry('PR-05', '2026-04-03'))])
    expect(merged.rules).toEqual([])
  })
  it('leaves out what comes from fewer than three people, however often: it would be the history of one', () => {
    const merged = mergeRecords([file(...many(20, 'PR-05', '2026-04-02')), file(...many(20, 'DP-02', '2026-04-02')), file(...many(20, 'DP-02', '2026-04-02'))])
    expect(merged.rules).toEqual([])
  })
  it('holds a month back that would give a smaller one away', () => {
    const of = (march: number) => file(...many(march, 'PR-05', '2026-03-02'), ...many(5, 'PR-05', '2026-04-02'), ...many(6, 'PR-05', '2026-02-02'))
    expect(rule(mergeRecords([of(1), of(0), of(0)]), 'PR-05')).toEqual({ rule: 'PR-05', times: 34, months: { '2026-01': null, '2026-02': 18, '2026-03': null, '2026-04': null } })
  })
  it('counts the same words once a month, and a record saved twice once', () => {
    const words = entry('PR-05', '2026-04-02')
    const first = file(words, { ...words, done: 'waived', day: '2026-04-03' }, entry('PR-05', '2026-04-04'))
    const again = { ...first, savedOn: '2026-04-21', entries: [words, entry('PR-05', '2026-04-05')] }
    const others = [file(entry('PR-05', '2026-04-02')), file(entry('PR-05', '2026-04-02'))]
    expect(rule(mergeRecords([first, again, ...others]), 'PR-05')?.times).toBe(5)
    expect(() => mergeRecords([first, again, others[0]!])).toThrow(TooFewRecords)
  })
  it('is not made for fewer than three people, and says why', () => {
    expect(() => mergeRecords([file(entry('PR-05', '2026-04-02')), file()])).toThrow(/records of one person.*an empty record counts for nobody.*needs those of 3 people/)
  })
  it('is a table in words, with what its gaps stand for', () => {
    const of = () => file(...many(2, 'PR-05', '2026-04-02'))
    const text = renderText(mergedAsBlocks(mergeRecords([of(), of(), of()]), () => 'A title'))
    expect(text).toContain('From the records of 3 people, January 2026 to April 2026.')
    expect(text).toMatch(/PR-05 A title.*6.*too few.*6/s)
    expect(text.replace(/\s+/g, ' ')).toContain(LEGEND)
  })
})

describe('Whatever the records', () => {
  const days = ['2026-02-03', '2026-03-03', '2026-04-03']
  const record = fc.array(fc.record({ rule: fc.constantFrom('PR-05', 'DP-02'), day: fc.constantFrom(...days), times: fc.integer({ min: 1, max: 6 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  it('no small number is told, nor left over as the only thing that a total can mean', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 3, maxLength: 5 }), (people) => {
        for (const { times, months } of mergeRecords(people.map((firings) => file(...firings.flatMap((one) => many(one.times, one.rule, one.day))))).rules) {
          const shown = Object.values(months).filter((month) => month !== null)
          const left = times - shown.reduce((sum, month) => sum + month, 0)
          expect(shown.every((month) => month >= FEWEST_TIMES)).toBe(true)
          expect(left === 0 || (left >= FEWEST_TIMES && Object.values(months).filter((month) => month === null).length > 1)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
