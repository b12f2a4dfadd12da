import { expect, it } from 'vitest'
import type { KeySet } from '../signed/key-set.schema.ts'
import { diffKeys } from './diff-keys.ts'

const [ada, ben, cara] = [
  { name: 'Ada Khan', role: 'leader', key: 'a' },
  { name: 'Ben Osei', role: 'whip', key: 'b' },
  { name: 'Cara Bell', key: 'c' },
] as unknown as KeySet['keys']
const set = (...keys: (KeySet['keys'][number] | undefined)[]) => ({ threshold: 1, keys }) as unknown as KeySet

it('A new key of somebody who is there is told as that; somebody else is a newcomer', () => {
  expect(diffKeys(set(ada, ben), set(ada, { ...ben, key: 'b2' } as never))).toEqual(['Ben Osei (whip) has a new key.'])
  expect(diffKeys(set(ada, ben), set(ada, cara))).toEqual(['Cara Bell may sign now.', 'Ben Osei (whip) may sign no more.'])
})
