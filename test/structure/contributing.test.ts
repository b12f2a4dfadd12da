import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import { checkTemplate } from '#core/drafting/check-template.ts'
import { readTemplates } from '#core/drafting/template-reader.ts'
import { checkExamples } from '#core/pack/check-examples.ts'
import { readRule } from '#core/pack/read-rule.ts'
import { expectNone, type Problem } from './problem.ts'
import { files, lineOf, root } from './tree.ts'

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

interface Block {
  readonly language: string
  /** The file that the words before it say it is. */
  readonly path: string
  readonly body: string
}

const blocks: readonly Block[] = [...text.matchAll(/^([^\n]*)\n\n( *)```(\w+)\n(.*?)^\2```/gms)].map(([, before = '', indent = '', language = '', body = '']) => ({
  language,
  path: /`((?:shared|templates|extension|test)\/[\w./-]+)`/.exec(before)?.[1] ?? '',
  body: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
}))
const whole = (language: string) => blocks.filter((block) => block.language === language && !block.body.startsWith('{') && !/^['\w-]+: \{/.test(block.body))
const inRepository = new Set(files.map(({ path }) => path))
/** Nothing is there, or what is shown: whoever follows the page has put it in. */
const isFree = ({ path, body }: Pick<Block, 'path' | 'body'>): boolean => files.every((file) => file.path !== path || file.text === body)

describe('CONTRIBUTING', () => {
  it('shows a rule that is one, whose examples hold, under a number that is free', () => {
    const [block] = whole('yaml')
    const { rule, examples } = readRule(block?.path.replace('shared/core/guidance/', '') ?? '', block?.body ?? '')
    const engine = createEngine({ id: 'shown', title: 'Shown', version: '1.0.0', digest: 'ab', words: [], rules: [rule], templates: [] })
    expect(checkExamples(engine, rule.id, examples, {})).toEqual([])
    expect(
      files.filter(({ path, text }) => path.includes(`/${rule.id}-`) && text !== block?.body).map(({ path }) => path),
      'take the next free number for the example',
    ).toEqual([])
  })

  it('shows a template that is one, under an id that is free', () => {
    const [block] = whole('markdown')
    const [template] = readTemplates({ [block?.path ?? '']: block?.body ?? '' })
    expect(template && checkTemplate(template)).toEqual([])
    expect(Object.entries(template?.fields ?? {}).flatMap(([id, { help }]) => (help ? [] : [id]))).toEqual([])
    expect(block && isFree(block)).toBe(true)
  })

  it('shows code that can be read, for files that are not there yet, beside files that are', () => {
    const shown = whole('ts')
    expect(shown).toHaveLength(4)
    for (const { path, body } of shown) {
      expect(parseSync(path, body).errors, path).toEqual([])
      expect(isFree({ path, body }), path).toBe(true)
      for (const [, to = ''] of body.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
        const target = join(dirname(path), to).replaceAll('\\', '/')
        expect(inRepository.has(target) || shown.some((other) => other.path === target), target).toBe(true)
      }
    }
  })

  it('names lists in the code that are there', () => {
    const read = (path: string) => files.find((file) => file.path === path)?.text ?? ''
    expect(read('extension/editors/editors.ts')).toMatch(/const EDITORS: readonly Editor\[\] = \[[^\]]*\bsquire\b/)
    expect(read('extension/sites-served.ts')).toContain('export const SERVED = {')
    expect(read('extension/sites/site-for.ts')).toContain('const READ_BY:')
    expect(read('test/structure/built-extension.test.ts')).toContain('const ORIGINS = [')
    // The example borrows Squire, and with it what Squire's page vouches for.
    const [, allowance = ''] = /^ {3}'mill-editor': (.*),$/m.exec(text) ?? []
    expect(read('test/hosts/editors/allowances.ts')).toContain(`  squire: ${allowance},\n`)
  })
})

describe('the documents beside the README', () => {
  const documents = files.filter(({ path }) => /^[A-Z]+\.md$|^docs\/.*\.md$|^scripts\/.*\.md$/.test(path))

  it('are there', () => {
    expect(documents.map(({ path }) => path)).toEqual(expect.arrayContaining(['CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'README.md', 'SECURITY.md']))
  })

  it('lead to what is there, and name commands that are', () => {
    const problems = documents.flatMap(({ path, text }): Problem[] => {
      const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].filter(([, to = '']) => !existsSync(join(root, dirname(path), to)))
      const commands = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].filter(([, name = '']) => !(name in scripts))
      return [
        ...links.map(({ 1: to, index }) => ({ file: path, line: lineOf(text, index), what: `leads to ${to}, which is not there`, remedy: 'Mend the link' })),
        ...commands.map(({ 1: name, index }) => ({
          file: path,
          line: lineOf(text, index),
          what: `names npm run ${name}, which is no command`,
          remedy: 'Name one of package.json',
        })),
      ]
    })
    expectNone(problems)
  })
})
