import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../draft/readers/markdown.ts'
import { readText } from '../draft/readers/text.ts'
import { DraftFacts } from './draft-facts.ts'
import { recogniseKind } from './kind-of-document.ts'
import { RECOGNISERS } from './recognisers/index.ts'
import { compileScanner } from './scanner.ts'
import { compileTerms } from './term-automaton.ts'

const scanner = compileScanner(compileTerms([]), RECOGNISERS, {})
const kindOf = (text: string) => recogniseKind(new DraftFacts(text.startsWith('#') ? readMarkdown(text) : readText(text), scanner))

const CLEAR: [string, string][] = [
  [
    'press-release',
    'Anytown Labour Group\n\nFOR IMMEDIATE RELEASE\n\n12 November 2026\n\nLibrary stays open\n\n“It stays open,” said Cllr Ada Khan.\n\nENDS\n\nNotes to editors\n\nContact: Sam Lee, 01632 960123',
  ],
  ['press-release', 'EMBARGOED until 00:01, Wednesday 2 December 2026\n\nLibrary stays open\n\n“It stays open,” said Cllr Ada Khan.\n\n-ends-'],
  ['press-release', '# Library stays open\n\nNot for publication before 6am on 2 December 2026\n\nThe group said so.\n\n## Notes to editors\n\n1. See the report.'],
  [
    'motion',
    'Evening buses\n\nMoved by Cllr Ada Khan, seconded by Cllr Ben Osei\n\nThis Council notes that the last bus leaves at six.\n\nThis Council resolves to ask the Leader to write.',
  ],
  ['motion', 'Cynigydd: Cllr Ada Khan\nEilydd: Cllr Ben Osei\n\nMae’r Cyngor hwn yn nodi bod y bws olaf yn gadael am chwech.\n\nMae’r Cyngor hwn yn penderfynu ysgrifennu.'],
  ['motion', '# Evening buses\n\n## This Council notes\n\n1. The last bus leaves at six.\n\n## This Council resolves to\n\n1. write to the company.'],
  ['agenda', 'Agenda: meeting of Anytown Labour Group\n\n1. Apologies for absence\n2. Declarations of interest\n3. Minutes\n4. Council agenda\n5. AOB'],
  ['whip-notice', 'Whip notice: full council\n\nItem 9: support, whip applies\nItem 10: oppose, free vote'],
  ['newsletter', '# Mill Ward news, Autumn 2026\n\n## The crossing is open\n\nIt opened on Friday.\n\nYou can unsubscribe at any time. Read our privacy notice.'],
  ['newsletter', 'Mill Ward news, Autumn 2026\n\nThe crossing is open.\n\nPrinted by Ace, 2 Low Road, Anytown AA1 1AB. Promoted by A. Patel, 1 High Street, Anytown AA1 1AA.'],
  [
    'casework-reply',
    'Dear Ms Ahmed\n\nThank you for getting in touch on 12 November. Your reference is AK-12.\n\nI have asked the repairs team to call.\n\nYours sincerely\n\nCllr Ada Khan',
  ],
  ['letter', '1 High Street, Anytown AA1 1AA\n\n12 November 2026\n\nMs Dana Brown\n\nDear Ms Brown\n\nI am writing about route 14.\n\nYours sincerely\n\nCllr Ada Khan'],
]

describe('a clear case', () => {
  it.each(CLEAR)('%s', (kind, text) => {
    const found = kindOf(text)
    expect(found?.kind).toBe(kind)
    expect(found?.confidence).toBeGreaterThanOrEqual(0.9)
  })
})

const UNCLEAR: [string, string][] = [
  [
    'a letter about a press release',
    'Dear Editor\n\nPlease find our press release below.\n\nFOR IMMEDIATE RELEASE\n\n“It stays open,” said Cllr Ada Khan.\n\nENDS\n\nKind regards\n\nSam Lee',
  ],
  ['an e-mail that mentions a motion', 'Hi Ben,\n\nThis Council resolves to do nothing, as ever! Can you second my motion?\n\nThanks\nAda'],
  ['a plain note', 'Work on Mill Lane starts on Monday and should take nine weeks.'],
  ['news of a motion carried', 'Councillors voted for evening buses. The Council asks residents for their views.'],
  ['a headline with a quotation', 'Library stays open\n\n“It stays open,” said Cllr Ada Khan.'],
  ['minutes-like prose', 'Apologies for the delay. Minutes later the bus came. Any other week would do.'],
  ['an empty draft', ''],
]

describe('an unclear case stays a guess', () => {
  it.each(UNCLEAR)('%s', (_, text) => expect(kindOf(text)?.confidence ?? 0).toBeLessThan(0.9))
})

it('never takes a letter that speaks of a press release for one', () => {
  expect(
    kindOf('12 November 2026\n\nDear Ms Brown\n\nOur press release of Friday was wrong. Notes to editors were missing.\n\nENDS\n\nYours sincerely\n\nCllr Ada Khan')?.kind,
  ).toBe('letter')
})
it('never takes a covering letter with a motion for a motion', () => {
  const found = kindOf(
    'Dear Clerk\n\nI give notice of this motion.\n\nMoved by Cllr Ada Khan, seconded by Cllr Ben Osei\n\nThis Council notes the bus.\n\nThis Council resolves to write.\n\nYours sincerely\n\nCllr Ada Khan',
  )
  expect(found?.kind === 'motion' && found.confidence >= 0.9).toBe(false)
})
