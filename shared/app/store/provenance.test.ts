import { describe, expect, it } from 'vitest'
import { provenanceAfter } from './provenance.ts'

const passage = (id: string) => ({ id, lines: [`The words of ${id}.`], hash: `hash of ${id}` })
const letter = { id: 'T-LETTER', version: '1.0.0', purpose: 'group' } as const
const reply = { id: 'T-CASE-ACK', version: '1.2.0', purpose: 'casework' } as const
const filled = (...ids: string[]) => ({ template: { id: '', version: '', digest: '', passages: ids.map(passage) } })

describe('What a draft remembers of its templates', () => {
  const begun = provenanceAfter(undefined, letter, filled('authority'), 'd', 'selection')

  it('is the template that it began from, with its locked passages', () =>
    expect(begun).toEqual({ id: 'T-LETTER', version: '1.0.0', digest: 'd', purpose: 'group', passages: [passage('authority')] }))
  it('stays that template when another goes in, and the passages of both count', () =>
    expect(provenanceAfter(begun, reply, filled('privacy'), 'd', 'selection')).toEqual({
      ...begun,
      purpose: 'casework',
      passages: [passage('authority'), passage('privacy')],
      also: [{ id: 'T-CASE-ACK', version: '1.2.0' }],
    }))
  it('speaks the language of the template that it began from', () => {
    const welsh = provenanceAfter(undefined, letter, { ...filled(), language: 'cy' }, 'd', 'whole')
    expect(welsh.language).toBe('cy')
    expect(provenanceAfter(welsh, reply, filled(), 'd', 'selection').language).toBe('cy')
    expect(provenanceAfter(welsh, reply, filled(), 'd', 'whole')).not.toHaveProperty('language')
  })
  it('names a template once, however often it goes in', () => {
    const twice = provenanceAfter(provenanceAfter(begun, reply, filled('privacy'), 'd', 'selection'), reply, filled('privacy'), 'd', 'selection')
    expect(twice.also).toEqual([{ id: 'T-CASE-ACK', version: '1.2.0' }])
    expect(twice.passages).toEqual([passage('authority'), passage('privacy')])
    expect(provenanceAfter(begun, letter, filled('authority'), 'd', 'selection')).toEqual(begun)
  })
  it('never turns casework into something that is kept for longer, unless all of it gives way', () => {
    const casework = provenanceAfter(undefined, reply, filled(), 'd', 'whole')
    expect(provenanceAfter(casework, letter, filled(), 'd', 'selection').purpose).toBe('casework')
    expect(provenanceAfter(casework, letter, filled(), 'd', 'whole')).toMatchObject({ id: 'T-LETTER', purpose: 'group' })
  })
})
