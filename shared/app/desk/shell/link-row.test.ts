import { describe, expect, it } from 'vitest'
import { addressOf } from './link-row.tsx'

describe('The address of a link', () => {
  it.each([
    ['https://anytown.example/pool', 'https://anytown.example/pool'],
    ['anytown.example/pool', 'https://anytown.example/pool'],
    ['press@anytown.example', 'mailto:press@anytown.example'],
    ['tel:01632960123', 'tel:01632960123'],
  ])('typed as %s is %s', (typed, address) => expect(addressOf(typed)).toBe(address))

  it.each(['', 'two words', 'javascript:alert(1)', 'data:text/html,x'])('typed as “%s” is refused', (typed) => expect(addressOf(typed)).toBeUndefined())
})
