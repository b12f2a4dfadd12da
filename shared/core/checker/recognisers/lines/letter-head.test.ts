import { expect, it } from 'vitest'
import { readText } from '../../../draft/readers/text.ts'
import { DraftFacts } from '../../draft-facts.ts'
import { compileScanner } from '../../scanner.ts'
import { compileTerms } from '../../term-automaton.ts'
import { RECOGNISERS } from '../index.ts'

const scanner = compileScanner(compileTerms([]), RECOGNISERS, {})
const inHead = (text: string) => new DraftFacts(readText(text), scanner).of('address').map(({ value }) => value.letterHead === true)

it.each([
  ['Mrs Mary Ahmed\n12 Mill Lane\nAnytown AA1 1AB\n\nDear Mrs Ahmed\n\nYour bin will come on Friday.'],
  ['12 Mill Lane, Anytown AA1 1AB\n\n12 November 2026\n\nOur ref: AK/12\n\nDear Mrs Ahmed,\n\nThank you for writing.'],
  ['Mrs Ahmed\n\n12 Mill Lane\n\nAnytown AA1 1AB\n\nAnnwyl Mrs Ahmed'],
])('belongs to the head of a letter: %j', (text) => expect(inHead(text)).toEqual([true]))

it('takes the sender’s and the addressee’s', () =>
  expect(inHead('Anytown Labour Group\n1 High Street, Anytown AA1 1AA\n\n12 November 2026\n\nMr T. Reid\n4 Fern Close\nAnytown AA1 1AB\n\nDear Mr Reid')).toEqual([true, true]))

it.each([
  ['We congratulate Tom Reid of 4 Fern Close, Anytown AA1 1AB.\n\nDear neighbour\n\nCome and see us.'],
  ['Dear neighbour\n\nTom Reid\n4 Fern Close\nAnytown AA1 1AB\n\nwon first prize.'],
  ['Tom Reid\n4 Fern Close\nAnytown AA1 1AB\n\nHe told us that the boiler is cold.\n\nDear all'],
])('does not belong to it: %j', (text) => expect(inHead(text)).toEqual([false]))
