import { describe, expect, it } from 'vitest'
import { statusOf } from './status-of.ts'

const found = (...severities: readonly ('must' | 'should' | 'consider')[]) => severities.map((severity) => ({ severity }))

describe('The status by Send', () => {
  it('says that nobody has looked', () => expect(statusOf({ isChecked: false, found: found('must') })).toEqual({ kind: 'unchecked', count: '', name: 'Seconder: not checked yet' }))
  it('says that nothing was found, and no more than that', () => expect(statusOf({ isChecked: true, found: [] })).toMatchObject({ kind: 'nothing', count: '' }))
  it('counts what there is to look at', () => {
    expect(statusOf({ isChecked: true, found: found('should', 'consider') })).toEqual({ kind: 'some', count: '2', name: 'Seconder: 2 to look at. Opens the first' })
  })
  it('says how many must be changed', () => {
    expect(statusOf({ isChecked: true, found: found('should', 'must') })).toEqual({
      kind: 'must',
      count: '2',
      name: 'Seconder: 2 to look at, 1 of them must be changed. Opens the first',
    })
  })
})
