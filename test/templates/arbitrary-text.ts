/** Texts that people, spam and attackers type: Markdown, HTML, curly brackets, right-to-left marks, very long lines. */
import fc from 'fast-check'
import { anyCharacter } from '../any-character.ts'

const NASTY = [
  '# no heading',
  '**not bold** _nor italic_',
  '- no list',
  '1. no number',
  '1) nor this',
  '[no link](https://evil.example)',
  '<script>alert(1)</script>',
  '<b>not bold</b> &amp; &copy; &#65;',
  '{{secret}} {{{raw}}} {{#each x}}',
  '| a | b |',
  '| --- |\n| :-- |',
  '---',
  '===',
  '```\ncode\n```',
  '    four spaces',
  '> no quotation',
  'a\\',
  '\\*',
  'line one\nline two',
  'paragraph one\n\nparagraph two',
  'https://www.example and mary@mail.example',
  '\u202eright to left\u202c \u200f\u200e',
  '\u0645\u0631\u062d\u0628\u0627',
  'caf\u00e9 \u{1f600} \u{1d4d0}',
  '\u{f0000}\u{f0001}',
  '\ufeff\u0000\u0007\ud800',
  '\u00a0\u2003 spaces \t tabs\t',
  'word '.repeat(200),
]
const MARKS = [...'*_`[]()<>#+-.!|~&\\ \t\n1a\u00e9\u201c{}:=/"\'']

/** Any text of one or several lines. */
export const anyText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 24 }), fc.string({ unit: anyCharacter, maxLength: 24 }))

/** A text that a reader would see something of. */
export const someText = anyText.map((text) => `x${text}`)

/** The same on one line. */
export const someLine = someText.map((text) => text.replace(/[\n\r\v\f]/g, ' '))
