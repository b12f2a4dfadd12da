import { describe, expect, it } from 'vitest'
import { asLockLines, lockedOf, paragraphsOf, withLocked, withLocks } from './locked-passages.ts'

const TEXT = 'Dear [Name],\n\nyou may complain to the council.\n\nOr to the Ombudsman.\n\nYours'

describe('Locked passages', () => {
  it('are lines in the text that the pack keeps as its own', () => {
    const body = '{{#locked "complaint-route"}}\nYou may complain.\n{{/locked}}'
    expect(asLockLines(body)).toBe('=== Locked: Complaint route ===\nYou may complain.\n=== End ===')
    expect(withLocks(asLockLines(body))).toBe(body)
    expect(lockedOf(body, { 'complaint-route': 'The law says so.', gone: 'No.' })).toEqual({ 'complaint-route': 'The law says so.' })
  })
  it('grow by the paragraph beside them, and are cut in two', () => {
    const one = withLocked(TEXT, 1, true)
    expect(one).toBe('Dear [Name],\n\n=== Locked: Passage 1 ===\nyou may complain to the council.\n=== End ===\n\nOr to the Ombudsman.\n\nYours')
    const two = withLocked(one, 2, true)
    expect(paragraphsOf(two).map(({ passage }) => passage)).toEqual([undefined, 'passage-1', 'passage-1', undefined])
    expect(two.match(/===/g)).toHaveLength(4)
    const three = withLocked(two, 3, true)
    const cut = withLocked(three, 2, false)
    expect(paragraphsOf(cut).map(({ passage }) => passage)).toEqual([undefined, 'passage-1', undefined, 'passage-1-2'])
  })
  it('go with their last paragraph', () => expect(withLocked(withLocked(TEXT, 1, true), 1, false)).toBe(TEXT))
})
