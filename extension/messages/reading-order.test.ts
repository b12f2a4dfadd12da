import { expect, it } from 'vitest'
import { inReadingOrder } from './reading-order.ts'

it('Findings are walked as the draft is read, those without a place last, waived ones not at all', () => {
  const findings = [
    { where: 'document', name: 'an absence' },
    { where: 'body', start: 40, name: 'late' },
    { where: 'quoted', start: 2, name: 'quoted' },
    { where: 'body', start: 3, name: 'early' },
    { where: 'body', start: 7, name: 'waived', waived: { reason: 'agreed' } },
    { where: 'recipients', name: 'people' },
    { where: 'subject', start: 9, name: 'subject' },
  ] as const
  expect(inReadingOrder(findings).map(({ name }) => name)).toEqual(['subject', 'early', 'late', 'quoted', 'an absence', 'people'])
})
