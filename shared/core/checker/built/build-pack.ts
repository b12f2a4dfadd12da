/** Compiles a pack into the texts that `builtPack` reads: when the starter is built, and once on a device for packs that come to it. */
import type { Pack } from '../../pack/pack.ts'
import { atOnce, type InSteps } from '../../pack/steps.ts'
import { compileRules } from '../compile-rules.ts'
import { knownLists } from '../term-automaton.ts'
import { Filer } from '../term-filing.ts'
import type { BuiltPack, BuiltTexts } from './built-pack.ts'
import { withoutTwins } from './built-rules.ts'
import { writtenTerms } from './built-words.ts'

/** So many letters at a time: each is an argument of one call. */
const LETTERS = 4096
function text(bytes: Uint8Array): string {
  let all = ''
  for (let at = 0; at < bytes.length; at += LETTERS) all += String.fromCharCode.apply(undefined, bytes.subarray(at, at + LETTERS) as unknown as number[])
  return all
}

/** Without an apostrophe: minifiers write what holds one and a quotation mark as a template, which is read more slowly than a string. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll("'", '\\u0027')

export const buildPack = (pack: Omit<Pack, 'templates'>): BuiltTexts => atOnce(buildingPack(pack))

/** The same in steps: of two thousand rules it takes as long as several keys. */
export function* buildingPack({ id, title, version, digest, ...open }: Omit<Pack, 'templates'>): InSteps<BuiltTexts> {
  const { rules, words, beside } = compileRules(open)
  const of = 2 * words.length
  yield { done: 0, of }
  const known = knownLists(words, beside)
  const filer = new Filer(known, undefined)
  for (const [done, list] of words.entries()) {
    filer.file(list, true)
    yield { done, of }
  }
  const { index, programs, sections, led } = filer.filed(words, words)
  const as = {
    programs: text(programs.bytes()),
    from: [...sections.from, programs.end],
    named: [...known.numbers.keys()],
  }
  const odd: Record<number, string> = {}
  for (const [i, { terms, except }] of words.entries()) {
    yield { done: words.length + i, of }
    Object.assign(odd, oddTerms(as, 2 * i, terms), oddTerms(as, 2 * i + 1, except))
  }
  const { rules: once, twins } = withoutTwins(rules)
  yield { done: of, of }
  const pack: BuiltPack = {
    id,
    title,
    version,
    digest,
    lists: words.map(({ name }) => name),
    mayLoosen: words.filter(({ mayLoosen }) => mayLoosen).map(({ name }) => name),
    from: as.from,
    named: as.named,
    odd,
    twins,
    besides: [...beside],
    led,
  }
  const { sorts, slots, groups } = index.tables
  return { pack: json(pack), rules: json(once), programs: as.programs, sorts: text(sorts), slots: text(slots), groups: text(groups) }
}

/** Those of a section that their programs do not spell as they were written, by address. */
function oddTerms(words: Pick<BuiltPack, 'from' | 'named'> & { readonly programs: string }, section: number, terms: readonly string[]): Record<number, string> {
  const addresses: number[] = []
  const read = writtenTerms({ ...words, odd: {} }, section, (address) => addresses.push(address))
  return Object.fromEntries(terms.flatMap((term, i) => (read[i] === term ? [] : [[addresses[i] as number, term]])))
}
