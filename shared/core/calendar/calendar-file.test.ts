import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, calendarFile } from './calendar-file.ts'

const STAMP = '2026-09-01T09:30:00Z'
const ENTRY: CalendarEntry = {
  id: 'motion-2026-09-16',
  title: 'Notice of motion due: Saturdays, at Mill Library',
  text: 'By noon.\nSeven clear days; see the standing orders.',
  day: '2026-09-04',
  hour: '12:00',
  remind: [{ days: 2 }, { hours: 3 }],
}
/** As a calendar program reads it: folded lines joined again. */
const read = (file: string) => file.replace(/\r\n /g, '').split('\r\n')

describe('A calendar file', () => {
  it('holds the hour as London has it, with London’s summer time beside it', () => {
    const lines = read(calendarFile([ENTRY], STAMP))
    expect(lines).toContain('DTSTART;TZID=Europe/London:20260904T120000')
    expect(lines).toContain('TZID:Europe/London')
    expect(lines).toContain('DTSTAMP:20260901T093000Z')
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
  })
  it('makes a whole day of an entry without an hour, over the end of a month too', () => {
    const { hour: _, ...whole } = ENTRY
    const lines = read(calendarFile([{ ...whole, day: '2026-09-30' }], STAMP))
    expect(lines).toContain('DTSTART;VALUE=DATE:20260930')
    expect(lines).toContain('DTEND;VALUE=DATE:20261001')
    expect(lines).not.toContain('BEGIN:VTIMEZONE')
  })
  it('escapes commas, semicolons, backslashes and line ends', () => {
    const lines = read(calendarFile([{ ...ENTRY, title: 'A\\B' }], STAMP))
    expect(lines).toContain('SUMMARY:A\\\\B')
    expect(lines).toContain('DESCRIPTION:By noon.\\nSeven clear days\\; see the standing orders.')
  })
  it('reminds days and hours before', () => {
    const lines = read(calendarFile([ENTRY], STAMP))
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P2D', 'TRIGGER:-PT3H'])
  })
  it('never has a line over 75 octets, and loses no letter by folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const title = `x${text.replace(/[\0-\x1f\x7f\\;,]/g, '')}`
        const file = calendarFile([{ ...ENTRY, title }], STAMP)
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(read(file)).toContain(`SUMMARY:${title}`)
      }),
    )
  })
})
