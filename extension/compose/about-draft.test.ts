import { describe, expect, it } from 'vitest'
import { aboutDraft } from './about-draft.ts'

const to = (...addresses: string[]) => ({ to: addresses.map((address) => ({ address })) })

describe('A draft is told from others by', () => {
  it.each([
    ['its subject', { subject: 'Mill Library', recipients: to('a@x.example') }, '“Mill Library”'],
    ['whom it goes to', { recipients: to('a@x.example') }, 'to a@x.example'],
    ['the first of many', { recipients: to('a@x.example', 'b@x.example', 'c@x.example') }, 'to a@x.example and 2 more'],
    ['their name', { recipients: { bcc: [{ address: 'a@x.example', name: 'Ann Lee' }] } }, 'to Ann Lee'],
    ['having neither', {}, 'without a subject'],
  ])('%s', (_, context, words) => {
    expect(aboutDraft(context)).toBe(words)
  })
})
