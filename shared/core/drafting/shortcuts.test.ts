import { describe, expect, it } from 'vitest'
import { byShortcut, shortcutOf, typedShortcut } from './shortcuts.ts'

describe('Shortcuts', () => {
  it('are the words of the id, or the template’s own word', () => {
    expect(shortcutOf({ id: 'T-NEWS-EMAIL' })).toBe('news-email')
    expect(shortcutOf({ id: 'T-OWN-THANKS' })).toBe('thanks')
    expect(shortcutOf({ id: 'T-OWN-THANKS', shortcut: 'thx' })).toBe('thx')
  })
  it('that two templates want go to the person’s own word, and never by accident to an own id', () => {
    const found = byShortcut([{ id: 'T-ACK' }, { id: 'T-OWN-ACK' }, { id: 'T-PR' }, { id: 'T-OWN-NEWS', shortcut: 'pr' }])
    expect(found.get('ack')?.id).toBe('T-ACK')
    expect(found.get('pr')?.id).toBe('T-OWN-NEWS')
  })
  it.each([
    [';ack', 'ack', 4],
    ['Dear all, ;ACK', 'ack', 4],
    ['(;news-email', 'news-email', 11],
  ])('are seen at the end of %j', (before, shortcut, length) => {
    expect(typedShortcut(before, new Set(['ack', 'news-email']))).toEqual({ shortcut, length })
  })
  it.each([';nothing', 'word;ack', ';ack ', ';;ack', 'ack', '&amp;ack'])('are not seen in %j', (before) => {
    expect(typedShortcut(before, new Set(['ack']))).toBeUndefined()
  })
})
