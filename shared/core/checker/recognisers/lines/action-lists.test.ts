import { expect, it } from 'vitest'
import type { Draft } from '../../../draft/draft.ts'
import { readHtml } from '../../../draft/readers/html.ts'
import { readText } from '../../../draft/readers/text.ts'
import { DraftFacts } from '../../draft-facts.ts'
import { compileScanner } from '../../scanner.ts'
import { compileTerms } from '../../term-automaton.ts'
import { structure } from '../structure.ts'
import { joinActionLists } from './action-lists.ts'

const scanner = compileScanner(compileTerms([]), [structure], {})
function actions(draft: Draft) {
  const facts = new DraftFacts(draft, scanner)
  return joinActionLists(facts.of('structure'), draft.places).flatMap(({ value }) => (value.role === 'action' ? [[value.owner, value.date]] : []))
}

it('takes the lines under "Actions" for actions', () => {
  expect(actions(readText('Actions\n- Chase the figures\n- Book the hall by 1 May'))).toEqual([
    [false, false],
    [false, true],
  ])
  expect(actions(readText('Next steps:\n* Ring the printer'))).toEqual([[false, false]])
  expect(actions(readHtml('<h2>Actions</h2><ul><li>Ring the printer</li><li>Order signs</li></ul>'))).toHaveLength(2)
})

it('knows who is to do a line', () => expect(actions(readText('Actions agreed\n1. Tom: tell the clerk by Friday'))).toEqual([[true, true]]))

it('leaves the lines of other lists, and what is done, alone', () => {
  expect(actions(readText('Council resolves to:\n- Write to the minister\n- Ask the cabinet for a report'))).toEqual([])
  expect(actions(readHtml('<p>Council resolves to:</p><ul><li>Write to the minister</li></ul>'))).toEqual([])
  expect(actions(readText('Actions from last time\n- Letter to the operator: sent'))).toEqual([])
})
