/** The clock of an engine that may have none. */
import type { After } from '../outlook/outlook-here.ts'

export const after: After = (milliseconds, work) => {
  if (typeof setTimeout !== 'function') return () => {}
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number))
/** The device's own day, ISO. */
export const today = (now = new Date()): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
