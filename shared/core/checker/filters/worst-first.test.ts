import { expect, it } from 'vitest'
import { findingsIn, packEngine } from '../try-rule.ts'

it('puts the worst first, and then the order of reading', () => {
  const engine = packEngine([
    { id: 'GP-91', body: 'kind: phrase\nterms: [hint]\nseverity: consider' },
    { id: 'GP-92', body: 'kind: phrase\nterms: [bad]' },
    { id: 'GP-93', body: 'kind: phrase\nterms: [odd]\nseverity: should' },
  ])
  expect(findingsIn(engine, 'hint odd bad odd bad').map(({ words }) => words)).toEqual(['bad', 'bad', 'odd', 'odd', 'hint'])
})
