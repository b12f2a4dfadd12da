/**
 * The inside of a paragraph as Markdown. A mark opens and closes only between the right neighbours (CommonMark 0.31,
 * "left-flanking" and "right-flanking"), so a letter in the way is written as its code: `a**(b)**` becomes `&#x61;**(b)**`.
 */
import type { Run } from '../blocks.ts'

/** What means something to a Markdown parser wherever it stands. */
const SPECIAL = /[\\`*_[\]<>&|~]/

/** A run with its letters, those with a meaning escaped. */
type Spelled = Run & { readonly letters: readonly string[] }
type Token = { readonly letters: string[] } | { readonly mark: string; readonly side: 'open' | 'close' }

/**
 * Line breaks stay `\n`; the caller says how its kind of block writes them.
 * @param also letters that mean something in this kind of block only
 */
export function inline(runs: readonly Run[], also = ''): string {
  const tokens = byLink(
    runs.map((run) => ({ ...run, letters: [...(run.gap ? `[${run.text}]` : run.text)].map((letter) => (SPECIAL.test(letter) || also.includes(letter) ? `\\${letter}` : letter)) })),
  )
  // A letter that was coded for one mark may stand in the way of the next, so until nothing is left to code.
  while (tokens.map((token, i) => 'mark' in token && makeRoom(token, tokens[i - 1], tokens[i + 1])).includes(true));
  const text = tokens.map((token) => ('mark' in token ? token.mark : token.letters.join(''))).join('')
  // White space at the ends of a line would be dropped.
  return text
    .split('\n')
    .map((line) => line.replace(/^[^\S\n]/, code).replace(/[^\S\n]$/, code))
    .join('\n')
}

/** Runs of one look share one pair of marks, so that no two of a kind meet: link outside bold outside italic. */
function byLink(runs: readonly Spelled[]): Token[] {
  return grouped(runs, ({ href }) => href).flatMap(([href, inner]) => wrap(href === undefined ? undefined : ['[', `](${destination(href)})`], bolds(inner)))
}
const bolds = (runs: readonly Spelled[]): Token[] => grouped(runs, ({ bold }) => Boolean(bold)).flatMap(([bold, inner]) => wrap(bold ? ['**', '**'] : undefined, italics(inner)))
const italics = (runs: readonly Spelled[]): Token[] =>
  grouped(runs, ({ italic }) => Boolean(italic)).flatMap(([italic, inner]) => wrap(italic ? ['_', '_'] : undefined, [letters(inner)]))

const wrap = (marks: readonly [string, string] | undefined, inner: Token[]): Token[] =>
  marks ? [{ mark: marks[0], side: 'open' }, ...inner, { mark: marks[1], side: 'close' }] : inner

const letters = (runs: readonly Spelled[]): Token => ({ letters: runs.flatMap((run) => run.letters) })

/** Safe addresses hold no space, `<` or `\\`; round brackets would end the link, `&` could begin a character's name. */
const destination = (href: string): string => (/[()]/.test(href) ? `<${href}>` : href).replace(/&/g, '&amp;')

function grouped<K>(runs: readonly Spelled[], key: (run: Run) => K): [K, Spelled[]][] {
  const groups: [K, Spelled[]][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last[0] === key(run)) last[1].push(run)
    else groups.push([key(run), [run]])
  }
  return groups
}

const code = (letter: string): string => `&#x${letter.codePointAt(0)!.toString(16).toUpperCase()};`

/** Codes the letters beside a mark where they would keep it from working. @returns whether there were any */
function makeRoom({ mark, side }: Extract<Token, { mark: string }>, before: Token | undefined, after: Token | undefined): boolean {
  // An exclamation mark before a link would make it a picture.
  if (mark === '[' && before && 'letters' in before && before.letters.at(-1) === '!') before.letters[before.letters.length - 1] = '\\!'
  if (mark !== '**' && mark !== '_') return false
  const [inner, outer] = side === 'open' ? [after, before] : [before, after]
  const innerAt = side === 'open' ? 0 : -1
  const outerAt = side === 'open' ? -1 : 0
  const isBlocked = inner !== undefined && 'letters' in inner && isSpace(inner.letters.at(innerAt))
  if (isBlocked) put(inner.letters, innerAt)
  const needsRoom = mark === '_' || !(inner && 'letters' in inner && isPlain(inner.letters.at(innerAt)))
  const isCrowded = needsRoom && outer !== undefined && 'letters' in outer && isLetter(outer.letters.at(outerAt))
  if (isCrowded) put(outer.letters, outerAt)
  return isBlocked || isCrowded
}

function put(all: string[], at: 0 | -1): void {
  const index = at === 0 ? 0 : all.length - 1
  all[index] = code(all[index]!)
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && letter !== '\n' && /^\s$/.test(letter)
const isPlain = (letter: string | undefined): boolean => letter !== undefined && /^[0-9A-Za-z]$/.test(letter)
/** Neither white space nor ASCII punctuation (escaped and coded letters begin with some): a mark may fail beside it. */
const isLetter = (letter: string | undefined): boolean => letter !== undefined && !/^(?:\s|[!-/:-@[-`{-~])/.test(letter)
