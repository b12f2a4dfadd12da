import { expect, it } from 'vitest'
import { readText } from '../../../draft/readers/text.ts'
import { DraftFacts } from '../../draft-facts.ts'
import { compileScanner } from '../../scanner.ts'
import { compileTerms } from '../../term-automaton.ts'
import { person } from '../person.ts'
import { quotation } from '../quotation.ts'
import { joinQuotations } from './join-quotations.ts'

const scanner = compileScanner(compileTerms([]), [person, quotation], {})
const speakers = (text: string) => {
  const facts = new DraftFacts(readText(text), scanner)
  return joinQuotations(facts.of('quotation'), () => facts.of('person')).map(({ value }) => value.speaker)
}

it('carries the speaker from “said:” to the next paragraph', () => expect(speakers('Cllr Ada Khan, Leader, said:\n\n“We will act.”')).toEqual(['Ada Khan', 'Ada Khan']))
it('carries the speaker through a quotation opened again in each paragraph', () => {
  expect(speakers('Cllr Ada Khan said: “First.\n\n“Second.\n\n“Third.”')).toEqual(['Ada Khan', 'Ada Khan', 'Ada Khan'])
})
it('carries the speaker back from the end', () => expect(speakers('“First.\n\n“Second,” said Tom Reid.')).toEqual(['Tom Reid', 'Tom Reid']))
it('follows “she added” into the next paragraph', () => expect(speakers('“First,” said Cllr Ada Khan.\n\n“Second,” she added.')).toEqual(['Ada Khan', 'Ada Khan']))
it('leaves what somebody else said alone', () => expect(speakers('“First,” said Cllr Ada Khan.\n\nThe sign read “closed”.')).toEqual(['Ada Khan', undefined]))
it('does not reach across the document', () => expect(speakers('Cllr Ada Khan said:\n\nOne.\n\nTwo.\n\nThree.\n\n“Closed”')).toEqual(['Ada Khan', undefined]))

it.each([
  'Cllr Ada Khan has campaigned for the crossing since 2020.\n\n“First.\n\n“Second,” she added.',
  'Cllr Ada Khan has campaigned for it. Khan was there at the start.\n\n“First.\n\n“Second,” she added.',
])('leaves “she added” to the one person named before: %j', (text) => expect(speakers(text)).toEqual(['Ada Khan', 'Ada Khan']))
it('leaves “he added” to the person named in the same paragraph', () => expect(speakers('Cllr Ada Khan was there. “I was first,” she added.')).toEqual(['Ada Khan']))
it.each([
  ['of two who were named', 'Cllr Ada Khan met Tom Reid.\n\n“First,” she added.'],
  ['where nobody was', 'The crossing opens on Friday.\n\n“First,” she added.'],
  ['named only in what was quoted', 'The card read “Tom Reid was here”.\n\n“First,” she added.'],
  ['named too far away', 'Cllr Ada Khan was there.\n\nOne.\n\nTwo.\n\n“First,” she added.'],
])('does not guess %s', (_, text) => expect(speakers(text).pop()).toBeUndefined())
it('does not take “one resident said” for the person named before', () => expect(speakers('Cllr Ada Khan was there.\n\n“First,” one resident said.')).toEqual([undefined]))
