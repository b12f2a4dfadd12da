// @vitest-environment happy-dom
import { act, useState } from 'react'
import { expect, it } from 'vitest'
import { lookup } from '#core/pack/suppressed.ts'
import { mount } from '../mount-for-test.ts'
import { SuppressedInput } from './suppressed-input.tsx'

it('takes addresses in, shows how many there are and none of them, and lets one be taken off', async () => {
  let list: string[] = []
  function Form() {
    const [value, setValue] = useState<string[]>()
    list = value ?? []
    return <SuppressedInput value={value} onChange={setValue} />
  }
  const { place, fill, click, named } = await mount(<Form />)
  const add = place.querySelector('textarea')
  await fill(add, 'mary@mail.example\ntom@post.example')
  act(() => add?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  expect(named('p', '2 addresses on the list.')).toBeTruthy()
  expect(add?.value).toBe('')
  expect(list.join()).not.toMatch(/mary|tom/)

  await fill(place.querySelector('input'), 'Mary@mail.example')
  await click('button', 'Take it off')
  expect(named('[role=status]', 'Mary@mail.example is off the list.')).toBeTruthy()
  expect(['mary@mail.example', 'tom@post.example'].map(lookup(list))).toEqual([false, true])

  await fill(place.querySelector('input'), 'ann@mail.example')
  await click('button', 'Take it off')
  expect(named('[role=status]', 'ann@mail.example is not on the list.')).toBeTruthy()
})
