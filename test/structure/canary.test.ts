/** After every browser test of a built product its canary is searched for: by whatever starts the product. */
import { expect, it } from 'vitest'
import { files } from './tree.ts'

const FIXTURES = ['test/browser/desk-test.ts', 'test/browser/word-test.ts']
const MAKES = 'test/browser/launch-extension.ts'

it('whatever starts a built product in a browser searches for personal values that are left behind', () => {
  const starting = files.filter(({ path, text }) => FIXTURES.includes(path) || (path.startsWith('test/browser/') && path !== MAKES && text.includes('launchExtension(')))
  expect(starting.length).toBeGreaterThan(FIXTURES.length)
  expect(starting.filter(({ text }) => !text.includes('new Canary(')).map(({ path }) => path)).toEqual([])
})
