/** What a broken program or somebody who means harm may put where a parser expects a file, a code or a pasted text. */
import fc from 'fast-check'
import { anyCharacter } from '../any-character.ts'

/** Deeper than any stack; a tree of so many is small all the same. */
const DEEP = 10_000
const MANY = 3000

/** Made to hurt: endless depth, references that multiply, names that objects inherit, halves of characters. */
export const NASTY: readonly string[] = [
  '',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\udc00x\ud800',
  'null',
  '0',
  '[]',
  '""',
  '{}',
  '[null]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '['.repeat(DEEP),
  '['.repeat(DEEP) + ']'.repeat(DEEP),
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  '{'.repeat(DEEP),
  '('.repeat(DEEP),
  '<a>'.repeat(DEEP),
  '<!--'.repeat(MANY),
  '> '.repeat(MANY),
  '- '.repeat(MANY),
  '{{#if a}}'.repeat(500),
  '{{'.repeat(MANY),
  '"'.repeat(MANY + 1),
  '\\'.repeat(DEEP),
  '&amp;'.repeat(MANY),
  ' '.repeat(MANY),
  '\n'.repeat(MANY),
  '1'.repeat(MANY),
  'a: &a [*a, *a]',
  billionLaughsInYaml(),
  `---\n${billionLaughsInYaml()}\n---\nwords`,
  '!!js/function "function(){ return 1 }"',
  '!!binary AAAA',
  '? [a, b]\n: c',
  '<<: *nobody',
  'a: *nobody',
  billionLaughsInXml(),
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
]

function billionLaughsInYaml(): string {
  const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  for (let i = 1; i < 10; i++) lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ')}]`)
  return `${lines.join('\n')}\nid: *a9\nmatches: *a9`
}

/** A thousand million "lol", written in half a kilobyte. */
export function billionLaughsInXml(body = '<a>&lol9;</a>'): string {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY lol0 "lol">${entities.join('')}]>${body}`
}

const SIGNS = [...'{}[]()<>"\'`\\/|&*#!?:;,.-_=+%@~^$ \t\r\n0a1eéŵ', '\u0000', '\u2028', '\ud83d', '\ufeff', '{{', '}}', '---\n', '<!--', ']]>', '&#', '__proto__', '1e999', '-0']
const noise = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 30 })

/** What can be pasted by the megabyte: a pattern that begins anew at each line would take minutes over it. */
export const LONG: readonly string[] = ['\n', ' ', '>', '> ', '\n>', 'approved ', 'SECONDER', '-', 'Draft: '].map((piece) => piece.repeat(200_000))

/** A text that was right, with some of it taken out, doubled, put elsewhere or overwritten. */
function harmed(right: string): fc.Arbitrary<string> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const harm = fc.record({ at: share, length: fc.nat(40), noise, way: fc.constantFrom('cut off', 'out', 'over', 'in', 'twice') })
  return fc.array(harm, { minLength: 1, maxLength: 4 }).map((harms) =>
    harms.reduce((text, { at, length, noise: strange, way }) => {
      const from = Math.floor(at * text.length)
      const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)]
      if (way === 'cut off') return before
      if (way === 'out') return before + after
      if (way === 'over') return before + strange + after
      return way === 'in' ? before + strange + piece + after : before + piece + piece + after
    }, right),
  )
}

/** @param right - texts that the parser takes: what is almost right comes furthest */
export const hostileText = (right: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...right).chain(harmed) },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 60 }) },
  )
