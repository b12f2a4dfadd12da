import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { code, isTest } from './tree.ts'

/** What a file is told by the type of what it exports; a helper or a table of data beside them is none. */
const PLACES: readonly { readonly folder: string; readonly what: string; readonly declares: RegExp }[] = [
  { folder: 'shared/core/checker/recognisers/', what: 'recogniser', declares: /^export const \w+: (?:Make)?Recogniser\b(?!\[)/m },
  { folder: 'shared/core/checker/kinds/', what: 'rule kind', declares: /^export const \w+: RuleKind</m },
  { folder: 'shared/core/checker/filters/', what: 'filter', declares: /^export const \w+: (?:Filter|Sieve)\b(?!\[)/m },
]

interface Named {
  readonly path: string
  readonly text: string
}

const declaring = (all: readonly Named[]) =>
  PLACES.flatMap(({ folder, what, declares }) =>
    all.filter(({ path, text }) => path.startsWith(folder) && !isTest(path) && declares.test(text)).map(({ path }) => ({ path, what })),
  )

function withoutTest(all: readonly Named[]): Problem[] {
  const paths = new Set(all.map(({ path }) => path))
  return declaring(all)
    .map(({ path, what }) => ({ path, what, test: path.replace(/\.ts$/, '.test.ts') }))
    .filter(({ test }) => !paths.has(test))
    .map(({ path, what, test }) => ({ file: path, what: `this ${what} has no test beside it`, remedy: `Write ${test.split('/').at(-1)}` }))
}

describe('recognisers, rule kinds and filters', () => {
  it('have their test beside them', () => {
    expectNone(withoutTest(code))
  })

  it('are found in their folders', () => {
    const found = declaring(code).map(({ what }) => what)
    expect(PLACES.map(({ what }) => found.filter((each) => each === what).length).filter((count) => count < 5)).toEqual([])
  })

  it('are seen where they have none', () => {
    const text = "export const near: RuleKind<'near'> = {}"
    const seen = withoutTest([
      { path: 'shared/core/checker/kinds/near.ts', text },
      { path: 'shared/core/checker/kinds/phrase.ts', text },
      { path: 'shared/core/checker/kinds/phrase.test.ts', text: '' },
      { path: 'shared/core/checker/kinds/index.ts', text: 'export const KINDS = { near, phrase }' },
    ])
    expect(seen.map((problem) => problem.file)).toEqual(['shared/core/checker/kinds/near.ts'])
  })
})
