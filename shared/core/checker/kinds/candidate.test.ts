import { describe, expect, it } from 'vitest'
import type { WordList } from '../../pack/pack.ts'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const cues: WordList = { name: 'cues', terms: ['re-elect', 'vote for', 'your candidate'], except: [] }
const behalf = ruleEngine('kind: candidate\ncheck: behalf\nfind: $cues\nmessage: "for {name}"', [cues])
const authority = ruleEngine('kind: candidate\ncheck: authority\nfind: $cues\nmessage: "for {name}"', [cues])
const ask = (engine: typeof behalf, imprint: string, approvals: { by: string; role: 'agent' }[] = []) =>
  findingsIn(engine, `Re-elect Ada Khan for Mill Ward.\n\n${imprint}`, { context: { approvals } }).map(({ message }) => message)
const at = '1 High Street, Anytown AA1 1AA'

describe('an imprint that names nobody on whose behalf', () => {
  it('is asked for the candidate where another person promotes', () => expect(ask(behalf, `Promoted by J. Smith, ${at}.`)).toEqual(['for Ada Khan']))
  it('is asked for the candidate where the agent says so', () => expect(ask(behalf, `Promoted by J. Smith (agent), ${at}.`)).toEqual(['for Ada Khan']))
  it('is asked for the candidate where the promoter is the author, and an agent', () => {
    const engine = ruleEngine('kind: candidate\ncheck: behalf\nfind: $cues\nmessage: "for {name}"', [cues])
    const context = { author: { name: 'J. Smith', role: 'agent' as const } }
    expect(findingsIn(engine, `ADA KHAN, Mill Ward\n\nPromoted by J. Smith, ${at}.`, { context })).toHaveLength(1)
  })
  it('is right where the candidate promotes', () => expect(ask(behalf, `Promoted by A. Khan, ${at}.`)).toEqual([]))
  it('is asked for a known candidate wherever votes are asked for', () => {
    const engine = ruleEngine('kind: candidate\ncheck: behalf\nfind: $cues\nmessage: "for {name}"', [cues])
    const context = { author: { name: 'Ada Khan', role: 'candidate' as const } }
    const of = (text: string) => findingsIn(engine, `${text}\n\nPromoted by J. Smith, ${at}.`, { context }).map(({ message }) => message)
    expect(of('Ada Khan has been a governor for nine years. On Thursday, vote for the Greens.')).toEqual(['for Ada Khan'])
    expect(of('Ada Khan has been a governor for nine years.')).toEqual([])
    expect(of('On Thursday, vote for the Greens.')).toEqual([])
  })
  it('is right for a party', () => expect(ask(behalf, `Promoted by Anytown Green Party, ${at}.`)).toEqual([]))
  it('is read as "on behalf of" where it says "for"', () => expect(ask(behalf, `Promoted by J. Smith (agent) for Anytown Greens, ${at}.`)).toEqual([]))
})

describe('a leaflet that somebody else pays for', () => {
  it('is asked for the agent’s authority', () => expect(ask(authority, `Promoted by A. Patel on behalf of Anytown Labour Group, both at ${at}.`)).toEqual(['for Ada Khan']))
  it('has it where the agent agreed', () =>
    expect(ask(authority, `Promoted by A. Patel on behalf of Anytown Labour Group, both at ${at}.`, [{ by: 'J. Smith', role: 'agent' }])).toEqual([]))
  it('is asked for where the draft says that the agent had no say', () => {
    const unasked: WordList = { name: 'unasked', terms: ['without asking the agent'], except: [] }
    const engine = ruleEngine('kind: candidate\ncheck: authority\nfind: $cues\nalso: [{ find: $unasked }]\nmessage: "for {name}"', [cues, unasked])
    const of = (approvals: { by: string; role: 'agent' }[] | undefined) =>
      findingsIn(engine, 'Re-elect Ada Khan for Mill Ward. We paid for it without asking the agent.', { context: approvals ? { approvals } : {} }).map(({ message }) => message)
    expect(of(undefined)).toEqual(['for Ada Khan'])
    expect(of([{ by: 'J. Smith', role: 'agent' }])).toEqual([])
  })
  it('has it where the imprint speaks for the candidate', () => expect(ask(authority, `Promoted by A. Patel on behalf of Ada Khan, both at ${at}.`)).toEqual([]))
  it('has it where the imprint speaks for all candidates', () =>
    expect(ask(authority, `Promoted by A. Patel on behalf of Anytown Labour and its candidates, all at ${at}.`)).toEqual([]))
  it('is asked for where no promoter is named, and the text tells of somebody who stands', () => {
    const told: WordList = { name: 'told', terms: ['is standing for'], except: [] }
    const engine = ruleEngine('kind: candidate\ncheck: authority\nfind: $cues\ntold: $told\nmessage: "for {name}"', [cues, told])
    const text = 'Cllr Ada Khan has served since 2023. In May she is standing for four more years.'
    expect(findingsIn(engine, text, { context: { kind: 'election-leaflet', approvals: [] } }).map(({ message }) => message)).toEqual(['for Ada Khan'])
  })
})
