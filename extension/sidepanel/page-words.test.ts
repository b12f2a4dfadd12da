import { describe, expect, it } from 'vitest'
import type { DraftNote } from '../messages/panel-port.ts'
import { noDraftWords, whichWords } from './page-words.ts'
import type { RemoteHost } from './remote-host.ts'

const note = (about: string) => ({ about }) as DraftNote
const host = {} as RemoteHost

describe('Where there is no draft', () => {
  it.each(['not-served', { may: 'https://mill.example' }, { off: { by: 'pause' } }] as const)('a page that is not looked at leaves the templates: %j', (page) => {
    expect(noDraftWords(page)).toBe('No draft is read here now. You can still fill templates and copy them.')
  })

  it('a page that is looked at only lacks a draft', () => expect(noDraftWords({ once: 'https://mill.example' })).toBeUndefined())

  it('a page that the browser keeps from us says what the browser says', () => {
    expect(noDraftWords({ refused: 'The extensions gallery cannot be scripted.' })).toMatch(/Reload it;.* The browser says: The extensions gallery/)
    expect(noDraftWords({ refused: '' })).not.toMatch(/The browser says/)
  })
})

describe('Where several drafts are open', () => {
  it('says which one this is, and how to get to the other', () => {
    expect(whichWords({ host, about: '“Budget”', others: [note('to Ann Lee')] })).toBe(
      'Two drafts are open here. This is the one “Budget”. To see the one to Ann Lee, click in its text.',
    )
  })

  it('counts more than two', () => {
    expect(whichWords({ host, about: '“Budget”', others: [note('a'), note('b')] })).toMatch(/^3 drafts are open here/)
  })

  it('says nothing of one alone', () => {
    expect(whichWords({ host, about: '“Budget”', others: [] })).toBe('')
  })
})
