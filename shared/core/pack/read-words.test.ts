import { describe, expect, it } from 'vitest'
import { PackError } from './pack-error.ts'
import { readWords } from './read-words.ts'

const refusal = (yaml: string): string => {
  try {
    readWords('words/a.yaml', yaml)
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
  return 'read'
}

describe('a file of word lists', () => {
  it('gives each list its terms and exceptions', () =>
    expect(readWords('words/a.yaml', 'party:\n  about: Parties.\n  terms: [Red]\n  except: [Red wine]\nother:\n  about: Others.\n  terms: [x]\n  mayLoosen: true\n')).toEqual([
      { name: 'party', terms: ['Red'], except: ['Red wine'] },
      { name: 'other', terms: ['x'], except: [], mayLoosen: true },
    ]))
  it('is refused with a term that no text could be matched on', () =>
    expect(refusal('party: { about: a, terms: ["“Red”"] }')).toBe('words/a.yaml: party.terms[0]: the term "“Red”" has a character that no text is matched on: “.'))
  it('is refused with a term without letters', () => expect(refusal('party: { about: a, terms: ["*"] }')).toContain('neither letter nor digit'))
  it('is refused with a name that is no word', () => expect(refusal('party-names: { about: a, terms: [] }')).toContain('a list’s name is one word'))
  it('is refused with a key that no list has', () =>
    expect(refusal('party: { about: a, terms: [], exept: [] }')).toBe('words/a.yaml: party: unknown key "exept": did you mean "except"?'))
  it('is refused without saying what it is for', () => expect(refusal('party: { terms: [] }')).toBe('words/a.yaml: party.about: expected text, found nothing.'))
})
