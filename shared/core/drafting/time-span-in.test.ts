import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeSpanIn } from './time-span-in.ts'

describe('A span of time', () => {
  it.each([
    ['10:00-11:30', '10:00-11:30'],
    ['10am to 11.30am', '10:00-11:30'],
    ['10–11.30', '10:00-11:30'],
    ['6.30pm to 8pm', '18:30-20:00'],
    ['6.30 to 8 p.m.', '18:30-20:00'],
    ['11 to 1pm', '11:00-13:00'],
    ['10am until noon', '10:00-12:00'],
    ['noon to 2pm', '12:00-14:00'],
    ['12.30pm - 1.15pm', '12:30-13:15'],
    ['18:30 – 20:00', '18:30-20:00'],
  ])('typed as %s is %s', (typed, span) => expect(timeSpanIn(typed)).toBe(span))
  it.each(['', '10', '10am', '8pm to 6pm', '13pm to 14pm', '25:00-26:00', '10:75-11:00', '10 to half past eleven'])('is not read from %j', (typed) => {
    expect(timeSpanIn(typed)).toBeUndefined()
  })
  it('once read stays as it is', () => {
    const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    fc.assert(fc.property(time, time, (from, to) => from >= to || timeSpanIn(`${from}-${to}`) === `${from}-${to}`))
  })
})
