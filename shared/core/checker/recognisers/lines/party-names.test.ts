/** Lines that name parties, read with the pack's word lists: what holds for one party holds for each. */
import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { readText } from '../../../draft/readers/text.ts'
import { DraftFacts } from '../../draft-facts.ts'
import { recogniseKind } from '../../kind-of-document.ts'
import { compileScanner } from '../../scanner.ts'
import { settingsWords } from '../../settings-words.ts'
import { compileTerms } from '../../term-automaton.ts'
import { RECOGNISERS } from '../index.ts'

const settings = { group: { party: 'Anytown First', localParty: 'Anytown First Branch' } }
const added = new Map(settingsWords(settings).map(({ name, terms }) => [name, terms]))
const words = starter.words.map((list) => ({ ...list, terms: [...list.terms, ...(added.get(list.name) ?? [])] }))
const scanner = compileScanner(compileTerms(words), RECOGNISERS, settings)
const factsOf = (text: string) => new DraftFacts(readText(text), scanner)
const rolesOf = (text: string) =>
  factsOf(text)
    .of('structure')
    .filter(({ certainty }) => certainty >= 0.6)
    .map(({ start, end, value }) => `${value.role}:${value.name ?? ''} ${text.slice(start, end)}`)

const PARTIES = ['Labour', 'Conservative', 'Liberal Democrat', 'Green', 'Green Party', 'Reform', 'Reform UK', 'Plaid Cymru', 'SNP', 'Independent', 'Anytown First']

describe('lines that name a party', () => {
  it.each(PARTIES)('%s amendment', (party) => {
    const title = `${party} amendment 2 to motion 4`
    expect(rolesOf(title)).toContain(`motion-title:amendment ${title}`)
    expect(rolesOf(`${party} Group amendment`)).toContain(`motion-title:amendment ${party} Group amendment`)
  })
  it.each(PARTIES)('%s and another, who voted, are no members named one by one', (party) =>
    expect(rolesOf(`${party} and SNP voted for it in group.`).filter((role) => role.startsWith('named-vote'))).toEqual([]),
  )
  it('surnames are', () => expect(rolesOf('Osei and Lall voted for it in group.').filter((role) => role.startsWith('named-vote'))).toHaveLength(1))
  it.each(['CLP', 'Constituency Labour Party', 'Anytown First Branch'])('what this %s notes, and its report', (branch) => {
    expect(rolesOf(`This ${branch} notes the motion.`)).toEqual([`section:notes This ${branch} notes`])
    expect(rolesOf(`3. ${branch} report`)).toContainEqual(expect.stringContaining('agenda-item:party-report'))
  })
  it.each(PARTIES)('news of %s beside a council’s name are not the council’s', (party) => {
    const kind = (first: string) => recogniseKind(factsOf(`${first}\n\nMILL WARD NEWS\n\nIssue 31, October 2026\n\nBins are late.\n\nUnsubscribe`))?.kind
    expect(kind('Published by Anytown Council')).toBe('council-newsletter')
    expect(kind(`Published by ${party} on Anytown Council`)).toBe('newsletter')
  })
})
