import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { files, isTest } from './tree.ts'

/** One idea a file, its test beside it. An index only names the others. */
const PLACES: readonly { readonly folder: string; readonly what: string }[] = [
  { folder: 'shared/core/checker/recognisers/', what: 'recogniser' },
  { folder: 'shared/core/checker/kinds/', what: 'rule kind' },
  { folder: 'shared/core/checker/filters/', what: 'filter' },
]

function withoutTest(paths: readonly string[]): Problem[] {
  return PLACES.flatMap(({ folder, what }) =>
    paths
      .filter((path) => path.startsWith(folder) && path.endsWith('.ts') && !isTest(path) && !path.endsWith('/index.ts'))
      .map((path) => ({ path, test: path.replace(/\.ts$/, '.test.ts') }))
      .filter(({ test }) => !paths.includes(test))
      .map(({ path, test }) => ({ file: path, what: `this ${what} has no test beside it`, remedy: `Write ${test.split('/').at(-1)}` })),
  )
}

describe('recognisers, rule kinds and filters', () => {
  it('have their test beside them', () => {
    expectNone(withoutTest(files.map((file) => file.path)))
  })

  it('are seen where they have none', () => {
    expect(
      withoutTest([
        'shared/core/checker/kinds/near.ts',
        'shared/core/checker/kinds/phrase.ts',
        'shared/core/checker/kinds/phrase.test.ts',
        'shared/core/checker/kinds/index.ts',
      ]).map((problem) => problem.file),
    ).toEqual(['shared/core/checker/kinds/near.ts'])
  })
})
