/** A span of time as people type it: "6.30pm to 8pm", "10–11.30", "11 to 1pm". */
import { isTimeSpan } from './plausible.ts'

const CLOCK = '(?:(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm|a\\.m\\.|p\\.m\\.)?|(noon|midnight))'
const SPAN = new RegExp(`^${CLOCK} ?(?:-|–|—|to|until|till) ?${CLOCK}$`, 'i')

/** @returns '18:30-20:00', or undefined where it cannot be read so */
export function timeSpanIn(text: string): string | undefined {
  const found = SPAN.exec(text.trim().replace(/\s+/g, ' '))
  if (!found) return undefined
  const [start, end] = [found.slice(1, 5), found.slice(5, 9)]
  const half = (of: (string | undefined)[]): string | undefined => of[2]?.charAt(0).toLowerCase()
  const to = clock(end, half(end))
  // "6.30 to 8pm" is an evening, "11 to 1pm" begins before noon.
  const halves = half(start) === undefined && half(end) !== undefined ? [half(end), 'a'] : [half(start)]
  const from = halves.map((one) => clock(start, one)).find((one) => one !== undefined && to !== undefined && one < to)
  const span = `${from}-${to}`
  return isTimeSpan(span) ? span : undefined
}

function clock([hours, minutes = '00', , word]: (string | undefined)[], half: string | undefined): string | undefined {
  if (word) return word.toLowerCase() === 'noon' ? '12:00' : undefined
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  return `${String(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minutes}`
}
