import { expect, it } from 'vitest'
import type { InSteps } from '#core/pack/steps.ts'
import { inTurns } from './in-turns.ts'

it('Long work lets others in after each stretch, says how far it is, and ends in what it ends in', async () => {
  let clock = 0
  let pauses = 0
  const told: number[] = []
  function* work(): InSteps<string> {
    for (let done = 0; done < 10; done++) {
      yield { done, of: 10 }
      clock += 10
    }
    return 'whole'
  }
  const pause = async () => void pauses++
  expect(await inTurns(work(), { tell: ({ done }) => told.push(done), pause, now: () => clock })).toBe('whole')
  expect([told, pauses]).toEqual([[3, 6, 9], 3])
})
