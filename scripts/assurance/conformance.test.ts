import { describe, expect, it } from 'vitest'
import { conformance, resultOf, rulesFor } from './conformance.ts'
import { CRITERIA, type Criterion } from './criteria.ts'
import type { Look } from './look.ts'
import { isThere } from './proof.ts'

const of = (number: string) => CRITERIA.find((each) => each.number === number) as Criterion
const look: Look = {
  browser: 'Chromium 1',
  axe: '4',
  rules: [
    { id: 'image-alt', help: '', tags: ['wcag2a', 'wcag111'] },
    { id: 'color-contrast', help: '', tags: ['wcag2aa', 'wcag143'] },
  ],
  pages: [{ page: 'Desk', look: 'dark', passes: ['image-alt'], violations: [{ id: 'color-contrast', help: 'Contrast is too low', places: ['#a'] }], undecided: [] }],
  walks: [{ page: 'Desk', stops: 3, round: false, unseen: ['Insert'], unnamed: [], misnamed: ['Keys'], covered: [] }],
  measured: [{ of: '1.4.12', page: 'Desk', places: ['a heading'] }],
}

describe('The conformance report', () => {
  it('has every criterion of WCAG 2.2 at A and AA once, in order', () => {
    expect(CRITERIA.map(({ level }) => level).filter((level) => level === 'A')).toHaveLength(31)
    expect(CRITERIA).toHaveLength(55)
    const numbers = CRITERIA.map(({ number }) =>
      number
        .split('.')
        .map((part) => part.padStart(2, '0'))
        .join('.'),
    )
    expect(numbers).toEqual([...new Set(numbers)].sort())
  })

  it('names tests that are there', () => {
    expect(CRITERIA.flatMap(({ tests = [] }) => tests).filter((proof) => !isThere(proof))).toEqual([])
  })

  it('says what axe found, and where', () => {
    expect(rulesFor(of('1.4.3'), look.rules).map(({ id }) => id)).toEqual(['color-contrast'])
    expect(resultOf(of('1.4.3'), look)).toMatchObject({ verdict: 'Fails', found: ['Desk, dark: Contrast is too low (color-contrast; #a)'] })
    expect(resultOf(of('1.1.1'), look)).toMatchObject({ verdict: 'Nothing against it found', asked: ['image-alt'] })
  })

  it('says where Tab is held and the focus not seen', () => {
    expect(resultOf(of('2.1.2'), look).found).toEqual(['Desk: Tab does not come round'])
    expect(resultOf(of('2.4.7'), look).found).toEqual(['Desk: the focus cannot be seen on “Insert”'])
  })

  it('says what was measured, and what is called otherwise than it reads', () => {
    expect(resultOf(of('1.4.12'), look)).toMatchObject({ verdict: 'Fails', found: ['Desk: a heading'] })
    expect(resultOf(of('2.5.3'), look).found).toEqual(['Desk: “Keys” is called otherwise than it reads'])
    expect(resultOf(of('2.4.11'), look).verdict).toBe('Nothing against it found')
    expect(resultOf(of('1.4.11'), look).verdict).toBe('Not checked')
  })

  it('calls nothing checked that nothing looked at', () => {
    expect(resultOf(of('1.1.1'), undefined).verdict).toBe('Not checked')
    expect(resultOf(of('1.2.1'), undefined).verdict).toBe('Does not apply')
    expect(conformance(undefined).text).toContain('No browser was there')
    expect(conformance(look).text).toContain('This is no certificate')
  })
})
