import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { measureOfficeSize } from '#test/bench/built-sizes.ts'
import { root } from './tree.ts'

/** `npm test` builds it before this; alone it tells only of a pane that is there. */
it.runIf(existsSync(join(root, 'office-addin', 'dist', 'pane.html')))('The built pane is as small at its first load, and the send check as small, as their budgets say', () => {
  expect(measureOfficeSize(root).filter(({ verdict }) => verdict !== 'within')).toEqual([])
})
