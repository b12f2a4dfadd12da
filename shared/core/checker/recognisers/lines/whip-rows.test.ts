import { expect, it } from 'vitest'
import type { Draft } from '../../../draft/draft.ts'
import { readHtml } from '../../../draft/readers/html.ts'
import { readText } from '../../../draft/readers/text.ts'
import { DraftFacts } from '../../draft-facts.ts'
import { compileScanner } from '../../scanner.ts'
import { compileTerms } from '../../term-automaton.ts'
import { structure } from '../structure.ts'
import { joinWhipRows } from './whip-rows.ts'

const scanner = compileScanner(compileTerms([]), [structure], {})
function items(draft: Draft) {
  const facts = new DraftFacts(draft, scanner)
  return joinWhipRows(facts.of('structure'), draft.places).flatMap(({ value }) =>
    value.role === 'whip-item' ? [[value.name, value.position, value.whip, value.formal ?? false]] : [],
  )
}
const table = (...rows: string[][]) => readHtml(`<table>${rows.map((row) => `<tr>${row.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>`).join('')}</table>`)

it('reads each row under its headings', () => {
  const draft = table(
    ['No.', 'Item', 'Group position', 'Whip'],
    ['7', 'Annual report', 'Members decide', 'Free vote'],
    ['8', 'Parking strategy', 'Oppose', 'Applies'],
    ['9', 'Library motion', '', ''],
  )
  expect(items(draft)).toEqual([
    ['Annual report', 'Members decide', 'Free vote', false],
    ['Parking strategy', 'Oppose', 'Applies', false],
    ['Library motion', undefined, undefined, false],
  ])
})
it('takes a free vote for a position', () => expect(items(table(['Item', 'Position', 'Whip'], ['Planning', '', 'No whip']))).toEqual([['Planning', 'No whip', 'No whip', false]]))
it('knows formal rows', () =>
  expect(items(table(['No.', 'Item', 'Position', 'Whip'], ['1', 'Apologies for absence', '', '']))).toEqual([['Apologies for absence', undefined, undefined, true]]))
it('reads lines below an item, up to the next', () => {
  expect(items(readText('Item 4\nPosition: support\nWhip: three-line\n\nItem 5\nPosition: oppose'))).toEqual([
    [undefined, 'support', 'three-line', false],
    [undefined, 'oppose', undefined, false],
  ])
})

it('follows what is said of all items wherever it is written, changed and taken out again', () => {
  const notice = (above: string, below: string) => readText([above, 'Item 4\nPosition: support', 'Item 5\nPosition: oppose', below].join('\n\n'))
  const whips = (draft: Draft) => items(draft).map(([, , whip]) => whip)
  const states = [
    notice('Dear all', 'Thank you'),
    notice('Dear all', 'A three-line whip applies to all items.'),
    notice('Dear all', 'Thank you'),
    notice('A two-line whip applies to every item.', 'Thank you'),
    notice('Dear all', 'A three-line whip applies to all items.'),
  ]
  expect(states.map(whips)).toEqual([
    [undefined, undefined],
    ['three-line whip', 'three-line whip'],
    [undefined, undefined],
    ['two-line whip', 'two-line whip'],
    ['three-line whip', 'three-line whip'],
  ])
})
