import { expect, it } from 'vitest'
import { actionOf } from './popover-keys.ts'

const press = (key: string, held: { altKey?: boolean; ctrlKey?: boolean; metaKey?: boolean } = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held })

it.each([
  ['n', 'next'],
  ['P', 'previous'],
  ['w', 'waive'],
  ['y', 'why'],
  ['o', 'source'],
  ['Enter', 'fix'],
  ['s', undefined],
])('%s means %s', (key, action) => expect(actionOf(press(key), false)).toBe(action))

it('Alt and an arrow move, as in the panel', () => {
  expect([actionOf(press('ArrowDown', { altKey: true }), true), actionOf(press('ArrowUp', { altKey: true }), true)]).toEqual(['next', 'previous'])
})

it('Enter belongs to the button that has the focus', () => expect(actionOf(press('Enter'), true)).toBeUndefined())
it('Keys of the browser stay what they are', () => {
  for (const key of ['n', 'w', 'o', 'p']) expect([actionOf(press(key, { ctrlKey: true }), false), actionOf(press(key, { metaKey: true }), false)]).toEqual([undefined, undefined])
})
