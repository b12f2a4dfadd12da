/** Why a fix cannot be written into any page's draft, before it is even looked at. */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Fix } from '#core/checker/finding.ts'
import { refused } from './receipts.ts'

export function refusalOf(fix: Fix): Receipt | undefined {
  const edits = fix.edits ?? []
  const copy = edits.map(({ text }) => text).join('\n')
  if (fix.recipients?.length) return refused('The people this goes to cannot be changed from here. Please change them in the mail itself.')
  if (edits.length === 0) return refused('This cannot be done for you: it needs a change that only you can make.')
  if (edits.some(({ where }) => where !== 'body' && where !== 'subject'))
    return refused('These words stand outside your own text, so they were left alone. Please change them by hand.', copy)
  if (edits.some((edit, i) => edits.some((other, j) => i !== j && other.where === edit.where && edit.start < other.end && other.start < edit.end)))
    return refused('Two parts of this change overlap, so nothing was written.', copy)
  return undefined
}
