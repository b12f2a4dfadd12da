/** Compiles a pack into the texts that `builtPack` reads: run when the pack is built, never where it is used. */
import type { Pack } from '../../pack/pack.ts'
import { compileRules } from '../compile-rules.ts'
import { knownLists } from '../term-automaton.ts'
import { fileTerms } from '../term-filing.ts'
import type { BuiltPack, BuiltTexts } from './built-pack.ts'
import { withoutTwins } from './built-rules.ts'
import { writtenTerms } from './built-words.ts'

const text = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Without an apostrophe: minifiers write what holds one and a quotation mark as a template, which is read more slowly than a string. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll("'", '\\u0027')

export function buildPack({ id, title, version, digest, ...open }: Omit<Pack, 'templates'>): BuiltTexts {
  const { rules, words, beside } = compileRules(open)
  const known = knownLists(words, beside)
  const { index, programs, sections, led } = fileTerms(words, known, words, undefined, true)
  const as = {
    programs: text(programs.bytes()),
    from: [...sections.from, programs.end],
    named: [...known.numbers.keys()],
  }
  const odd: Record<number, string> = {}
  words
    .flatMap(({ terms, except }) => [terms, except])
    .forEach((terms, section) => {
      const addresses: number[] = []
      const read = writtenTerms({ ...as, odd: {} }, section, (address) => addresses.push(address))
      terms.forEach((term, i) => {
        if (read[i] !== term) odd[addresses[i] as number] = term
      })
    })
  const { rules: once, twins } = withoutTwins(rules)
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
