import { expect, it } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { TellInUse } from './tell-in-use.ts'

const draft = (must: number, focusedAt = 1) => ({
  focusedAt,
  found: [...Array.from({ length: must }, () => ({ ...finding(), severity: 'must' as const })), { ...finding(), severity: 'should' as const }],
})

it('The draft in use is told of when its count changes, when it is in use again, and again when the browser has forgotten it', () => {
  const told: unknown[] = []
  const world = globalThis as { draftInUse?: unknown }
  const inUse = new TellInUse(() => told.push(world.draftInUse))
  inUse.tell(undefined)
  inUse.tell(draft(0))
  inUse.tell(draft(2))
  inUse.tell(draft(2))
  inUse.tell(draft(2, 7))
  inUse.again(draft(2, 7))
  inUse.tell(undefined)
  expect(told).toEqual([{ focusedAt: 1, must: 0 }, { focusedAt: 1, must: 2 }, { focusedAt: 7, must: 2 }, { focusedAt: 7, must: 2 }, undefined])
})
