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
  return joinQuotations(facts.of('quotation')).map(({ value }) => value.speaker)
}

it('carries the speaker from “said:” to the next paragraph', () => expect(speakers('Cllr Ada Khan, Leader, said:\n\n“We will act.”')).toEqual(['Ada Khan', 'Ada Khan']))
it('carries the speaker through a quotation opened again in each paragraph', () => {
  expect(speakers('Cllr Ada Khan said: “First.\n\n“Second.\n\n“Third.”')).toEqual(['Ada Khan', 'Ada Khan', 'Ada Khan'])
})
it('carries the speaker back from the end', () => expect(speakers('“First.\n\n“Second,” said Tom Reid.')).toEqual(['Tom Reid', 'Tom Reid']))
it('follows “she added” into the next paragraph', () => expect(speakers('“First,” said Cllr Ada Khan.\n\n“Second,” she added.')).toEqual(['Ada Khan', 'Ada Khan']))
it('leaves what somebody else said alone', () => expect(speakers('“First,” said Cllr Ada Khan.\n\nThe sign read “closed”.')).toEqual(['Ada Khan', undefined]))
it('does not reach across the document', () => expect(speakers('Cllr Ada Khan said:\n\nOne.\n\nTwo.\n\nThree.\n\n“Closed”')).toEqual(['Ada Khan', undefined]))
