/** Entries for a calendar program, as RFC 5545 has them (.ics): London's time written out, lines folded, nothing left to the reader's clock. */
import { addDays, type Day } from './day.ts'

export interface CalendarEntry {
  /** The same entry read twice replaces itself: letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly day: Day
  /** '12:00', London time; without one the entry is the whole day's. */
  readonly hour?: string
  readonly place?: string
  /** How long before it to remind; of a whole day, counted from its first minute. */
  readonly remind: readonly { readonly days?: number; readonly hours?: number }[]
}

/** @param stamp - when the file is made: '2026-09-01T09:30:00Z' */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Seconder//Seconder//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH']
  if (entries.some(({ hour }) => hour !== undefined)) lines.push(...LONDON)
  for (const entry of entries) lines.push(...event(entry, stamp))
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`
}

function event({ id, title, text, day, hour, place, remind }: CalendarEntry, stamp: string): string[] {
  const date = day.replace(/-/g, '')
  return [
    'BEGIN:VEVENT',
    `UID:${id}@seconder.invalid`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
    ...(hour === undefined
      ? [`DTSTART;VALUE=DATE:${date}`, `DTEND;VALUE=DATE:${addDays(day, 1).replace(/-/g, '')}`]
      : [`DTSTART;TZID=Europe/London:${date}T${hour.replace(':', '')}00`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'TRANSP:TRANSPARENT',
    ...remind.flatMap(({ days = 0, hours = 0 }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:-P${days > 0 ? `${days}D` : ''}${hours > 0 || days === 0 ? `T${hours}H` : ''}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/** Summer time in the UK: from the last Sunday of March to the last Sunday of October. */
const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

const LONGEST = 75

/** No line is longer than 75 octets; the next goes on after a space. A character is never cut in two. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const code = character.codePointAt(0) as number
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > LONGEST) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
