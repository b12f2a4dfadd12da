import { expect, it } from 'vitest'
import { DraftHead } from './draft-head.ts'

it('What stands around the text is asked for once something happened there, once a second, and whenever it must be certain', () => {
  let [asked, now] = [0, 5000]
  const head = new DraftHead(
    () => ({ seen: { context: { subject: String(++asked) }, notChecked: [] }, can: { marks: true, subject: true, recipients: false, locking: false, undo: true, reveal: true } }),
    () => now,
  )
  const subject = () => head.known().seen.context.subject
  expect(head.isKnown).toBe(false)
  expect([subject(), subject()]).toEqual(['1', '1'])
  head.touched()
  expect([head.isKnown, subject(), head.isKnown]).toEqual([false, '2', true])
  now += 1001
  expect([subject(), subject()]).toEqual(['3', '3'])
  expect(head.now().seen.context.subject).toBe('4')
  expect(subject()).toBe('4')
})
