import { describe, expect, it } from 'vitest'
import { LEAVE_MS, REST_MS, Rest } from './rest.ts'

function watched() {
  const heard: string[] = []
  const timers = new Map<number, { readonly work: () => void; readonly at: number }>()
  let now = 0
  let next = 1
  const rest = new Rest<string>(
    { rested: (mark, x) => heard.push(`${mark} at ${x}`), left: () => heard.push('left') },
    {
      set(work, ms) {
        timers.set(next, { work, at: now + ms })
        return next++
      },
      clear: (timer) => timers.delete(timer as number),
    },
  )
  const pass = (ms: number) => {
    now += ms
    for (const [id, { work, at }] of [...timers]) if (at <= now && timers.delete(id)) work()
  }
  return { rest, heard, pass, timers }
}

describe('A pointer', () => {
  it('starts no timer where there is no mark', () => {
    const { rest, timers } = watched()
    rest.moved(undefined, 1, 1)
    expect(timers.size).toBe(0)
  })

  it('that rests over a mark is told once, where it rests', () => {
    const { rest, heard, pass } = watched()
    rest.moved('a', 1, 1)
    pass(REST_MS - 1)
    rest.moved('a', 2, 1)
    pass(REST_MS - 1)
    expect(heard).toEqual([])
    pass(1)
    rest.moved('a', 3, 1)
    pass(REST_MS)
    expect(heard).toEqual(['a at 2'])
  })

  it('that passes over a mark is not told', () => {
    const { rest, heard, pass, timers } = watched()
    rest.moved('a', 1, 1)
    rest.moved(undefined, 9, 1)
    pass(REST_MS)
    expect(heard).toEqual([])
    expect(timers.size).toBe(0)
  })

  it('may leave the mark for what is shown, and leaves for good after a while', () => {
    const { rest, heard, pass, timers } = watched()
    rest.moved('a', 1, 1)
    pass(REST_MS)
    rest.moved(undefined, 5, 5)
    pass(LEAVE_MS - 1)
    rest.inside()
    pass(LEAVE_MS)
    expect(heard).toEqual(['a at 1'])
    rest.moved(undefined, 90, 90)
    pass(LEAVE_MS)
    expect(heard).toEqual(['a at 1', 'left'])
    expect(timers.size).toBe(0)
  })

  it('goes from one mark to the next', () => {
    const { rest, heard, pass } = watched()
    rest.moved('a', 1, 1)
    pass(REST_MS)
    rest.moved('b', 20, 1)
    pass(REST_MS)
    expect(heard).toEqual(['a at 1', 'b at 20'])
    pass(LEAVE_MS)
    expect(heard).toEqual(['a at 1', 'b at 20'])
  })
})
