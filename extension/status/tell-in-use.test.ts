import { expect, it } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { TellInUse } from './tell-in-use.ts'

const draft = (must: number) => ({ found: [...Array.from({ length: must }, () => ({ ...finding(), severity: 'must' as const })), { ...finding(), severity: 'should' as const }] })

it('The count of the draft in use is told when it changes, and again when the browser has forgotten it', () => {
  const told: number[] = []
  const inUse = new TellInUse((must) => told.push(must))
  inUse.tell(draft(0))
  inUse.tell(draft(2))
  inUse.tell(draft(2))
  inUse.tell(undefined)
  inUse.tell(draft(1))
  inUse.again(draft(1))
  expect(told).toEqual([2, 0, 1, 1])
})
