/** Parties stand in the pack's word lists and in settings, never in code: what knows one party's name treats the others worse. */
import { describe, expect, it } from 'vitest'
import { readWordLists } from '../../scripts/build-pack.ts'
import { expectNone, type Problem } from './problem.ts'
import { parsed, visit } from './syntax.ts'
import { lineOf, type SourceFile, shipped } from './tree.ts'

/** Not of one party. */
const ANYBODYS = /^(?:Independent|Residents)/
const names = readWordLists()
  .filter(({ name }) => name === 'partyNames' || name === 'localParty')
  .flatMap(({ terms }) => terms)
  .filter((term) => !ANYBODYS.test(term))
/** Halves of names, and `clp` but in the name of a role (`clp-officer`), which the contract fixes. */
const PARTY = new RegExp(`\\b(?:${[...names.filter((name) => name !== 'CLP'), 'clp(?!-officer)', 'liberals?', 'democrats?', 'plaid'].join('|')})(?:\\b|(?=s\\?))`, 'i')

function partiesIn(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  const look = (text: string, start: number) => {
    const [name] = PARTY.exec(text) ?? []
    if (name)
      problems.push({
        file: file.path,
        line: lineOf(file.text, start),
        what: `names a party, “${name}”`,
        remedy: 'Ask the pack’s word lists ($partyNames), or take a word that is anybody’s',
      })
  }
  visit(parsed(file).program, ({ type, start, value, regex }) => {
    if (type === 'Literal' && regex) look((regex as { pattern: string }).pattern, start)
    else if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') look(value, start)
    else if (type === 'TemplateElement') look((value as { raw: string }).raw, start)
  })
  return problems
}

describe('names of parties', () => {
  it('are found in texts, patterns and templates', () => {
    const found = ["const a = 'Labour amendment'", 'const a = /\\b(?:greens?|reform uk)\\b/', 'const a = `the Tories`', "const a = 'clp-officer'", "const a = 'a green wall'"]
    expect(found.map((text, i) => partiesIn({ path: `${i}.ts`, text } as SourceFile).length)).toEqual([1, 1, 1, 0, 0])
  })
  it('stand in no code', () => {
    expectNone(shipped.filter(({ path }) => /^shared\/(?:core|app)\//.test(path)).flatMap(partiesIn))
  })
})
