import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identity } from '../../office-addin/manifests/identity.ts'
import { expectNone, type Problem } from './problem.ts'
import { files, isCode, isTest, lineOf, root } from './tree.ts'

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string }
const BUILT = ['dist/cli', 'dist/desk', 'extension/.output/chrome-mv3', 'extension/.output/edge-mv3', 'extension/.output/firefox-mv3', 'office-addin/dist']
const namesIn = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
        .sort()
    : []
const bytesOf = (folder: string, name: string) => readFileSync(join(root, folder, name))

/** Where this machine keeps things; the last folder of a path alone may be a word of ours. */
const HERE = [root.replace(/[/\\]$/, ''), process.env.HOME].filter((path): path is string => path !== undefined && path.length > 2 && path.split(/[/\\]/).length > 2)

describe('the version', () => {
  it('stands in package.json, and is the same in the lock file and the add-in', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { version: string; packages: Record<string, { version: string }> }
    expect([lock.version, lock.packages['']?.version, identity({}).version]).toEqual([own.version, own.version, `${own.version}.0`])
  })

  it('is written in no code a second time', () => {
    const problems = files.flatMap(({ path, text }): Problem[] => {
      if (!isCode(path) || isTest(path) || /\.(?:fake|fixture)\./.test(path)) return []
      const at = text.search(new RegExp(`['"\`]${own.version.replaceAll('.', '\\.')}['"\`]`))
      return at < 0 ? [] : [{ file: path, line: lineOf(text, at), what: `holds the version ${own.version}`, remedy: 'Read it from package.json' }]
    })
    expectNone(problems)
  })

  it('has its entry in the list of changes', () => {
    expect(/^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))?.[1]).toBe(own.version)
  })
})

/** `npm test` builds every product before these; alone they tell only of builds that are there. */
describe('what is built', () => {
  const [chrome, edge] = ['extension/.output/chrome-mv3', 'extension/.output/edge-mv3']
  const changed = Math.max(...files.filter(({ path }) => /^(?:extension|shared|templates|scripts)\/|^package/.test(path)).map(({ path }) => statSync(join(root, path)).mtimeMs))
  const isFresh = (folder: string) => existsSync(join(root, folder, 'manifest.json')) && statSync(join(root, folder, 'manifest.json')).mtimeMs > changed
  it.runIf(isFresh(chrome) && isFresh(edge))('has the same bytes when it is built again: Edge’s is Chrome’s, built a second time', () => {
    expect(namesIn(edge)).toEqual(namesIn(chrome))
    expect(namesIn(chrome).filter((name) => !bytesOf(chrome, name).equals(bytesOf(edge, name)))).toEqual([])
  })

  it.each(BUILT)('says nothing of where it was built: %s', (folder) => {
    expect(namesIn(folder).filter((name) => HERE.some((path) => bytesOf(folder, name).includes(path)))).toEqual([])
  })

  it.each(BUILT.filter((folder) => namesIn(folder).length > 0))('has the licences of the packages in it: %s', (folder) => {
    expect(bytesOf(folder, 'licences.txt').toString()).toMatch(/^Seconder is under the Apache License 2\.0.*TERMS AND CONDITIONS/s)
  })
})
