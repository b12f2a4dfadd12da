import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { valuesFor } from '../../../test/templates/arbitrary-values.ts'
import { HOUSE } from '../../../test/templates/house-look.ts'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Language } from '../pack/template.schema.ts'
import { helpersIn } from './helpers.ts'
import { interpret } from './interpreter.ts'
import { PLAIN } from './sentinels.ts'
import { parseBody } from './syntax-tree.ts'

/** With a house look, so that signatures are printed. */
const settings = { ...sampleSettings(), house: HOUSE }
const templates = shippedTemplates()

function theirs(source: string, partials: Readonly<Record<string, string>>, root: unknown, language?: Language): string {
  const handlebars = Handlebars.create()
  for (const [name, helper] of helpersIn(language)) handlebars.registerHelper(name, (...args) => helper.call(...args.slice(0, -1)))
  handlebars.registerHelper('locked', function (this: unknown, _id, options) {
    return options.fn(this)
  })
  handlebars.registerHelper('pageBreak', () => '\f')
  for (const [name, partial] of Object.entries(partials)) handlebars.registerPartial(name, partial)
  return handlebars.compile(source, { noEscape: true })(root, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
}

function ours(source: string, partials: Readonly<Record<string, string>>, root: unknown, language?: Language): string {
  const programs = new Map(Object.entries(partials).map(([name, partial]) => [name, parseBody(partial, name)]))
  const absent = () => {
    throw new Error('nothing must be there')
  }
  return interpret(parseBody(source, 'test'), root, { file: 'test', partials: programs, helpers: helpersIn(language), mustBeThere: () => false, absent }, PLAIN)
}

describe('our interpreter and Handlebars under noEscape', () => {
  it.each(templates.map((template) => [template.id, template] as const))('write the same text of %s with its samples', (_, template) => {
    const root = { ...settings, today: '2026-09-02', law: template.figures, ...template.samples }
    for (const source of [template.body, template.subject ?? '', template.documentTitle ?? ''])
      expect(ours(source, template.partials, root, template.language)).toBe(theirs(source, template.partials, root, template.language))
  })

  it.each(templates.map((template) => [template.id, template] as const))('write the same text of %s with any values', (_, template) => {
    fc.assert(
      fc.property(valuesFor(template), (values) => {
        const root = { ...settings, today: '2026-09-02', law: template.figures, ...values }
        expect(ours(template.body, template.partials, root, template.language)).toBe(theirs(template.body, template.partials, root, template.language))
      }),
      { numRuns: 15 },
    )
  })

  it('write the same text of any template', () => {
    fc.assert(
      fc.property(source, source, data, (body, partial, root) => {
        const partials = { one: PARTIAL, two: partial.replace(/\.\.\//g, '').replace(/\{\{~?> ?(?:one|two)[^}]*\}\}/g, '') }
        expect(ours(body, partials, root)).toBe(theirs(body, partials, root))
      }),
      { numRuns: 250 },
    )
  })
})

const PARTIAL = 'a line {{a}}\n{{#if x}}\nwith {{x}}\n{{/if}}\n{{q}} {{@root.b}}\n'

/** In every context these lead to words, to a number or to nothing. */
const PATHS = ['a', 'b', 'x', 'y', 'p.x', 'this.a', './x', '../a', '../x', '../../a', '@root.a', 'missing', 'missing.deep', 'p.[x]']
/** Followed by words: of two numbers side by side Handlebars writes the sum under noEscape, which nobody means. */
const NUMBERS = ['n', '@root.n', '@index', '@key', 'wordCount a']
const LISTS = ['items', 'words', 'none', '@root.items', '../words', 'sub', 'p', 'missing']
const CALLS = ['upper a', 'or a b', 'or x "none"', 'plural n "one" "many"', 'list @root.words', 'number n', 'upper (or x a)']
const TESTS = ['a', 'n', 'none', 'items', '@first', '@last', '(eq a "x")', '(and a (not b))', '(or a b n)', 'missing', 'p']

const tilde = fc.constantFrom('', '', '', '~')
const tag = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(tilde, inside, tilde).map(([before, text, after]) => `{{${before}${text}${after}}}`)
const leaf = fc.oneof(
  fc.constantFrom('words', ' ', '\n', '\n\n', '  \n', '- ', '**', '\\{{a}} ', '{ ', ' }', '| '),
  tag(fc.constantFrom(...PATHS)),
  tag(fc.constantFrom(...NUMBERS)).map((number) => `${number}.`),
  tag(fc.constantFrom(...CALLS)),
  tag(fc.constantFrom('! a comment', '!-- {{a}} --')),
  tag(fc.constantFrom('> one', '> one p', '> one q=a', '> two', '> two @root')),
  fc.constantFrom('\n  {{> one}}\n'),
)
const { source } = fc.letrec<{ source: string; block: string }>((tie) => ({
  source: fc.array(fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie('block')), { maxLength: 4 }).map((parts) => parts.join('')),
  block: fc.oneof(
    fc
      .tuple(tilde, fc.constantFrom('if', 'unless'), fc.constantFrom(...TESTS), tie('source'), leaf, fc.constantFrom(...TESTS), leaf)
      .map(([t, name, test, yes, no, next, last]) => `{{#${name} ${test}${t}}}${yes}{{else if ${next}}}${no}{{else}}${last}{{${t}/${name}}}`),
    fc.tuple(fc.constantFrom(...LISTS), tie('source'), leaf, tilde).map(([list, body, empty, t]) => `{{#each ${list}}}\n${body}{{${t}else}}${empty}{{/each}}\n`),
    fc.tuple(fc.constantFrom('items', '@root.items'), tie('source')).map(([list, body]) => `{{#each ${list} as |it i|}}{{it.x}}{{i}}{{../a}}${body}{{/each}}`),
    tie('source').map(() => '{{#each @root.words}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}'),
    fc.tuple(fc.constantFrom('p', 'missing', '@root.p'), tie('source'), leaf).map(([path, body, empty]) => `{{#with ${path}}}${body}{{else}}${empty}{{/with}}`),
    fc.tuple(fc.constantFrom('p', '@root.p'), tie('source')).map(([path, body]) => `{{#with ${path} as |it|}}{{it.x}}${body}{{/with}}`),
    tie('source').map((body) => `{{#locked "one"}}\n${body}\n{{/locked}}`),
  ),
}))

const word = fc.option(fc.constantFrom('', 'x', 'Mill & Fern', '<b>', '{{a}}', '**bold**', '| cell', 'two\nlines', '$& $1'), { nil: null })
const plain = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { noNullPrototype: true })
const record = plain({ a: word, x: word, y: word, sub: fc.array(plain({ x: word }), { maxLength: 2 }) })
const data = plain({
  a: word,
  b: word,
  n: fc.constantFrom(0, 1, 2.5, -3),
  none: fc.constant([]),
  items: fc.array(record, { maxLength: 3 }),
  words: fc.array(fc.constantFrom('one', 'two', ''), { maxLength: 3 }),
  p: plain({ x: word, a: word }),
})
