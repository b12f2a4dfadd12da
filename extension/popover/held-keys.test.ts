import { describe, expect, it } from 'vitest'
import { HeldKeys } from './held-keys.ts'

const event = (type: string, key: string) => ({ type, key, code: `Key${key}` })

describe('A key pressed in an element of ours', () => {
  it('is kept from the page, down and up', () => {
    const keys = new HeldKeys()
    expect([keys.holds(event('keydown', 'e'), true), keys.holds(event('keypress', 'e'), true), keys.holds(event('keyup', 'e'), true)]).toEqual([true, true, true])
  })

  it('is kept from the page when it comes up elsewhere, once', () => {
    const keys = new HeldKeys()
    keys.holds(event('keydown', 'Escape'), true)
    expect(keys.any).toBe(true)
    expect(keys.holds(event('keyup', 'Escape'), false)).toBe(true)
    expect(keys.any).toBe(false)
    expect(keys.holds(event('keyup', 'Escape'), false)).toBe(false)
  })
})

describe('A key pressed in the page', () => {
  it('is the page’s', () => {
    const keys = new HeldKeys()
    expect([keys.holds(event('keydown', 'e'), false), keys.holds(event('keypress', 'e'), false), keys.holds(event('keyup', 'e'), false)]).toEqual([false, false, false])
  })

  it('is told of its release where it is a modifier, so that the page does not take it for held', () => {
    expect(new HeldKeys().holds(event('keyup', 'Alt'), true)).toBe(false)
  })

  it('is forgotten as ours when it goes down there', () => {
    const keys = new HeldKeys()
    keys.holds(event('keydown', 'e'), true)
    keys.holds(event('keydown', 'e'), false)
    expect(keys.holds(event('keyup', 'e'), false)).toBe(false)
  })
})
