import { describe, expect, it } from 'vitest'
import { readText } from '../draft/readers/text.ts'
import { DraftFacts } from './draft-facts.ts'
import { motionWords } from './motion-words.ts'
import { RECOGNISERS } from './recognisers/index.ts'
import { compileScanner } from './scanner.ts'
import { compileTerms } from './term-automaton.ts'

const annex = { name: 'motionAnnex', terms: ['Cost note'], except: [] }
const scanner = compileScanner(compileTerms([annex]), RECOGNISERS, {})
const words = (text: string): number => motionWords(new DraftFacts(readText(text), scanner))

const NOTES = 'This Council notes that the last bus leaves at six.' // 10
const RESOLVES = 'This Council resolves to ask the Leader to write.' // 9
const NAMES = 'Proposer: Cllr Ada Khan\nSeconder: Cllr Ben Osei'
const LONG = 'Motion on notice under standing order 14: The state of the roads, footways, verges, drains and bridges of the county and the time that it takes to mend them'

describe('the words of a motion', () => {
  it.each([
    ['a title', `Evening buses\n\n${NOTES}\n\n${RESOLVES}`],
    ['a long title', `${LONG}\n\n${NOTES}\n\n${RESOLVES}`],
    ['names before it', `Evening buses\n\n${NAMES}\n\n${NOTES}\n\n${RESOLVES}`],
    ['names between its parts', `${NOTES}\n\n${NAMES}\n\n${RESOLVES}`],
    ['names under it, and what follows them', `${NOTES}\n\n${RESOLVES}\n\n${NAMES}\n\nContact for this motion: the group office`],
    ['a note of its cost', `${NOTES}\n\n${RESOLVES}\n\nCost note\n\nAbout £600.`],
    ['its mover in prose', `Cllr Ada Khan will move, and Cllr Ben Osei will second, the following motion:\n\n${NOTES}\n\n${RESOLVES}`],
  ])('leave out %s', (_, text) => expect(words(text)).toBe(19))

  it.each([
    ['its title', `${LONG}\n\nThat the Cabinet be asked to think again.`],
    ['its title and names', `Motion 3: Buses\n\n${NAMES}\n\nThat the Cabinet be asked to think again.`],
  ])('leave out %s where it does not begin “This Council”', (_, text) => expect(words(text)).toBe(8))

  it.each([
    ['by its title', `Motion 1: Buses\n\n${RESOLVES}\n\nMotion 2: Harbour\n\n${NOTES}\n\n${RESOLVES}`],
    ['by the names under it', `Buses\n\n${NOTES}\n\n${RESOLVES}\n\n${NAMES}\n\nThe harbour\n\n${RESOLVES}\n\n${NAMES}`],
    ['by the names above it', `${NAMES}\n\n${NOTES}\n\n${RESOLVES}\n\n${NAMES}\n\n${RESOLVES}`],
  ])('are those of the longest, where each is known %s', (_, text) => expect(words(text)).toBe(19))

  it('count every part of one long motion', () => expect(words(`${NOTES}\n\n${NOTES}\n\nPeople need to get home.\n\n${RESOLVES}\n\nIt also thanks the drivers.`)).toBe(39))
})
