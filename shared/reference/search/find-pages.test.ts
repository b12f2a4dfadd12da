import { describe, expect, it } from 'vitest'
import { pageFinder, type Question } from './find-pages.ts'
import type { SearchEntry } from './search-entry.ts'

const ENTRIES: readonly SearchEntry[] = [
  {
    to: 'rules/EL-05.html',
    id: 'EL-05',
    title: 'EL-05 The digital imprint',
    room: 'Rules',
    family: 'political-restriction',
    kinds: ['social-post'],
    words: 'A post needs an imprint.',
  },
  { to: 'rules/DP-01.html', id: 'DP-01', title: 'DP-01 An identification number', room: 'Rules', family: 'data-protection', words: 'Nobody needs the number.' },
  { to: 'templates/T-IMPRINT.html', id: 'T-IMPRINT', title: 'T-IMPRINT Imprint line', room: 'Templates', roles: ['councillor'], words: 'One line.' },
]
const find = pageFinder(ENTRIES)
const ANY: Question = { q: '', room: '', family: '', kind: '', role: '' }
const found = (asked: Partial<Question>) => find({ ...ANY, ...asked }).map(({ id }) => id)

describe('the search of the reference pages', () => {
  it('finds by word, by the beginning of one, and by number', () => {
    expect(found({ q: 'imprint' }).sort()).toEqual(['EL-05', 'T-IMPRINT'])
    expect(found({ q: 'identif' })).toEqual(['DP-01'])
    expect(found({ q: 'el-05' })[0]).toBe('EL-05')
  })

  it('forgives a slip of the keys where nothing fits', () => {
    expect(found({ q: 'inprint' }).sort()).toEqual(['EL-05', 'T-IMPRINT'])
  })

  it('narrows by room, family, kind and role, with words and without', () => {
    expect(found({ q: 'imprint', room: 'Templates' })).toEqual(['T-IMPRINT'])
    expect(found({ family: 'data-protection' })).toEqual(['DP-01'])
    expect(found({ kind: 'social-post' })).toEqual(['EL-05'])
    expect(found({ role: 'councillor' })).toEqual(['T-IMPRINT'])
    expect(found({ role: 'whip' })).toEqual([])
  })
})
