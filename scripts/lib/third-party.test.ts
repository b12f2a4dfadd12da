import { describe, expect, it } from 'vitest'
import { licencesText, packageOf } from './third-party.ts'

describe('The package of a module', () => {
  it.each([
    ['/builds/seconder/node_modules/zod/v4/core.js', 'node_modules/zod'],
    ['C:\\seconder\\node_modules\\@tiptap\\core\\dist\\index.js', 'node_modules/@tiptap/core'],
    ['/builds/seconder/node_modules/a/node_modules/@b/c/index.js?raw', 'node_modules/a/node_modules/@b/c'],
  ])('%s', (id, place) => expect(packageOf(id)).toBe(place))

  it.each(['/builds/seconder/shared/core/checker/engine.ts', '\0virtual:wxt'])('is none: %s', (id) => expect(packageOf(id)).toBeUndefined())
})

it('The licences of packages stand in one text, with their names and versions, and our own at the end', () => {
  const text = licencesText(['node_modules/zod', 'node_modules/react'])
  expect(text).toMatch(/^Seconder is under the Apache License 2\.0/)
  expect(text).toMatch(/\nzod \d+\.\d+\.\d+ \(MIT\)\n/)
  expect(text).toMatch(/\nreact \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/)
  expect(text.trimEnd()).toMatch(/APPENDIX|limitations under the License\.$/)
})
