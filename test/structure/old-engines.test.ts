import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { type Node, parsed, visit } from './syntax.ts'
import { lineOf, type SourceFile, shipped } from './tree.ts'

/** The send-check runs in engines of 2016, and a regular expression cannot be compiled away (design section 6). */
const OLD = 'Old Outlook engines lack it: write it another way'

/** What a pattern uses that engines of 2016 do not know. */
function newInPattern(pattern: string, flags = ''): string[] {
  const found = new Set<string>()
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') {
      i++
      if ((pattern[i] === 'p' || pattern[i] === 'P') && pattern[i + 1] === '{') found.add('\\p{…}')
    } else if (pattern.startsWith('(?<', i)) found.add(/[=!]/.test(pattern[i + 3] ?? '') ? 'look-behind' : 'a named group')
  }
  for (const flag of 'sdv') if (flags.includes(flag)) found.add(`the flag ${flag}`)
  return [...found]
}

/** The text of a pattern handed to RegExp as it stands. */
function literalText(node: Node | undefined): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral') return (node.quasis as { value: { cooked?: string } }[]).map((part) => part.value.cooked ?? '').join('x')
  return ''
}

const INTL = /^(?:localeCompare|toLocale\w*)$/

function problemsOf(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  const add = (node: Node, what: string) => problems.push({ file: file.path, line: lineOf(file.text, node.start), what, remedy: OLD })
  visit(parsed(file).program, (node) => {
    const regex = node.regex as { pattern: string; flags: string } | undefined
    if (node.type === 'Literal' && regex) for (const what of newInPattern(regex.pattern, regex.flags)) add(node, `a pattern uses ${what}`)
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && (node.callee as Node).name === 'RegExp') {
      const [pattern, flags] = node.arguments as Node[]
      for (const what of newInPattern(literalText(pattern), literalText(flags))) add(node, `a pattern uses ${what}`)
    }
    if (node.type === 'MemberExpression' && !node.computed) {
      const name = String((node.property as Node).name)
      if (name === 'matchAll') add(node, 'uses matchAll')
      if (INTL.test(name)) add(node, `uses ${name}, which asks Intl`)
    }
    if (node.type === 'Identifier' && node.name === 'Intl') add(node, 'uses Intl')
  })
  return problems
}

const core = shipped.filter((file) => file.path.startsWith('shared/core/'))

describe('the core', () => {
  it('keeps to what engines of 2016 know', () => {
    expectNone(core.flatMap(problemsOf))
  })
})

describe('what old engines lack is seen', () => {
  const seen = (text: string) => problemsOf({ path: 'shared/core/a.ts', text }).map((problem) => problem.what)

  it.each([
    ['look-behind', 'const a = /(?<=£)\\d/', 'a pattern uses look-behind'],
    ['a named group', 'const a = /(?<day>\\d)/', 'a pattern uses a named group'],
    ['a class of characters', 'const a = /\\p{L}/u', 'a pattern uses \\p{…}'],
    ['the same in a text', "const a = new RegExp('(?<!x)y')", 'a pattern uses look-behind'],
    ['the dot that matches all', 'const a = /a.b/s', 'a pattern uses the flag s'],
    ['matchAll', 'for (const m of text.matchAll(a)) see(m)', 'uses matchAll'],
    ['Intl', 'const a = new Intl.Segmenter()', 'uses Intl'],
    ['Intl behind another name', 'a.localeCompare(b)', 'uses localeCompare, which asks Intl'],
  ])('%s', (_, text, what) => {
    expect(seen(text)).toEqual([what])
  })

  it('but not in a pattern that looks for it', () => expect(seen('const a = /\\(\\?<|\\\\p\\{/')).toEqual([]))
  it('and not in a comment', () => expect(seen('// no matchAll, no Intl')).toEqual([]))
})
