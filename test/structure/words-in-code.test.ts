import { describe, expect, it } from 'vitest'
import { WORDS_IN_CODE } from '#core/checker/words-in-code.ts'
import { readWordLists } from '../../scripts/build-pack.ts'
import { expectNone, type Problem } from './problem.ts'
import { parsed, visit } from './syntax.ts'
import { lineOf, type SourceFile, shipped } from './tree.ts'

const FILE = 'shared/core/checker/words-in-code.ts'
const lists = new Set(readWordLists().map(({ name }) => name))
/** Gives terms to lists, and reads none. */
const FILLS = 'shared/core/checker/settings-words.ts'
const checker = shipped.filter(({ path }) => path.startsWith('shared/core/checker/') && path !== FILE && path !== FILLS)

/** Every text in the code that is the name of a word list, with and without its `$`. */
function namesIn(file: SourceFile): { name: string; line: number }[] {
  const names: { name: string; line: number }[] = []
  visit(parsed(file).program, (node) => {
    if (node.type !== 'Literal' || typeof node.value !== 'string') return
    const name = node.value.replace(/^\$/, '')
    if (lists.has(name)) names.push({ name, line: lineOf(file.text, node.start) })
  })
  return names
}

describe('word lists that the code reads by name', () => {
  it('are all sought in every text', () => {
    const problems = checker.flatMap((file): Problem[] =>
      namesIn(file)
        .filter(({ name }) => !WORDS_IN_CODE.has(name))
        .map(({ name, line }) => ({
          file: file.path,
          line,
          what: `reads the word list ${name}, which ${FILE} does not name`,
          remedy: 'Add it there, or it is sought only where rules ask for it',
        })),
    )
    expectNone(problems)
  })

  it('are no longer named once nothing reads them', () => {
    const read = new Set(checker.flatMap(namesIn).map(({ name }) => name))
    expect([...WORDS_IN_CODE].filter((name) => !read.has(name))).toEqual([])
  })
})
