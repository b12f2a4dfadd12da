import { describe, expect, it } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import type { Finding } from '#core/checker/finding.ts'
import { soughtIn } from './finding-key.ts'

const absent = (rule: string, more: Partial<Finding> = {}): Finding => {
  const { start: _, end: __, ...rest } = finding()
  return { ...rest, where: 'document', rule, ...more }
}
const placed = { ...finding(), rule: 'PR-01', where: 'body' as const, start: 3, end: 7 }
const waived = absent('PR-02', { waived: { reason: 'agreed', by: 'Sam Lee', on: '2026-04-10' } })
const [first, second] = [absent('PR-03'), absent('PR-04')]
const all = [first, placed, waived, second]

describe('A finding that is asked for from outside', () => {
  it('is found by its words', () => expect(soughtIn(all, { where: 'body', start: 3, end: 7 })).toBe(placed))

  it('is told from others at no words by its number among the open ones', () => {
    expect(soughtIn(all, { where: 'document', nth: 0 })).toBe(first)
    expect(soughtIn(all, { where: 'document', nth: 1 })).toBe(second)
  })

  it('is none where another stands in its place by now', () => {
    expect(soughtIn(all, { where: 'recipients', nth: 1 })).toBeUndefined()
    expect(soughtIn(all, { where: 'document', nth: 2 })).toBeUndefined()
  })
})
