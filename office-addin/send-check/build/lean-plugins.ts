/** What makes one small file for old engines of the checker: leaner modules in the place of some, packed names, no private fields. */
import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'
import { sieveOf } from '../name-sieve.ts'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
  readonly static?: boolean
}
interface Call extends Node {
  readonly arguments: readonly Call[]
}
interface Cut {
  readonly from: number
  readonly to: number
  readonly put: string
}

const lean = (name: string) => fileURLToPath(new URL(`../lean/${name}`, import.meta.url))

/** By the end of the path of what is left out. */
const INSTEAD: Readonly<Record<string, string>> = {
  'core/checker/recognisers/index.ts': lean('recognisers.ts'),
  'core/checker/kinds/index.ts': lean('kinds.ts'),
  'core/checker/compile-pack.ts': lean('compile-pack.ts'),
  'core/checker/rule-memory.ts': lean('rule-memory.ts'),
  'core/checker/chosen-rules.ts': lean('chosen-rules.ts'),
  'core/checker/kept-findings.ts': lean('kept-findings.ts'),
  'core/checker/name-changes.ts': lean('changes.ts'),
  'core/checker/place-changes.ts': lean('changes.ts'),
  'core/checker/kind-of-document.ts': lean('left-out.ts'),
  'core/checker/situation/giving.ts': lean('left-out.ts'),
  'core/checker/situation/council-business.ts': lean('left-out.ts'),
  'core/checker/situation/call-in.ts': lean('left-out.ts'),
  'core/checker/filters/one-span.ts': lean('left-out.ts'),
  'core/checker/filters/waived.ts': lean('left-out.ts'),
  'core/checker/term-memory.ts': lean('left-out.ts'),
  'core/checker/sought-lists.ts': lean('left-out.ts'),
  'core/checker/sought-programs.ts': lean('left-out.ts'),
  'core/checker/mask.ts': lean('left-out.ts'),
  'core/checker/fixes.ts': lean('left-out.ts'),
  'core/checker/recognisers/lines/action-lists.ts': lean('left-out.ts'),
  'core/checker/recognisers/lines/whip-rows.ts': lean('left-out.ts'),
  'core/checker/recognisers/publication/imprint-notes.ts': lean('left-out.ts'),
  'core/checker/recognisers/publication/imprint-standing.ts': lean('left-out.ts'),
  'core/checker/recognisers/publication/stored-imprint.ts': lean('left-out.ts'),
  'core/pack/suppressed.ts': lean('left-out.ts'),
  'core/draft/readers/html/inline-dress.ts': lean('left-out.ts'),
  'core/draft/readers/html/word-list.ts': lean('left-out.ts'),
}

/** What the build puts in for newer syntax, as short as these sources allow: their objects have no getters to copy, no symbols and no fields that a parent sets. */
const HELPERS: Readonly<Record<string, string>> = {
  objectSpread2: 'export default Object.assign',
  defineProperty: 'export default (of, key, value) => ((of[key] = value), of)',
  objectWithoutProperties: `export default (of, but) => {
  const own = {}
  for (const key of Object.keys(of)) if (but.indexOf(key) < 0) own[key] = of[key]
  return own
}`,
}
const HELPER = /^\0@oxc-project\+runtime@.*\/(\w+)\.js$/

export const leanerHelpers = (): Plugin => ({
  name: 'leaner-helpers',
  transform(_code, id) {
    const own = HELPERS[HELPER.exec(id)?.[1] ?? '']
    return own ? { code: own, map: null } : undefined
  },
  // what is spread within what is spread is copied in one call
  renderChunk(code) {
    const cuts: Cut[] = []
    const isSpread = (node: Call | undefined): node is Call => node?.type === 'CallExpression' && /^objectSpread2_default\b/.test(code.slice(node.start, node.end))
    const walk = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return
      const call = node as Call
      if (isSpread(call)) {
        const [first, ...others] = call.arguments
        if (isSpread(first) && first.arguments.length > 0)
          cuts.push({ from: first.start, to: (first.arguments[0] as Node).start, put: '' }, { from: first.end - 1, to: first.end, put: '' })
        for (const { start, end } of others) if (code.slice(start, end) === '{}' && code[end] === ',') cuts.push({ from: start, to: end + 1, put: '' })
      }
      for (const each of Object.values(node)) walk(each)
    }
    walk(parseAst(code))
    return { code: withCuts(code, cuts), map: null }
  },
})

export const leanerModules = (): Plugin => ({
  name: 'leaner-modules',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === 'htmlparser2') return lean('html-parser.ts')
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    const other = found && Object.keys(INSTEAD).find((end) => found.id.endsWith(end))
    return other ? INSTEAD[other] : undefined
  },
})

const SIEVE = fileURLToPath(new URL('../name-sieve.ts', import.meta.url))
const NAMES = /const NAMES = `([^`]*)`/
/** One word in so many that is no name passes for one, and none for a word that no surname is: as powers of two. */
const [NAME_BITS, OTHER_BITS] = [8, 11]
const WORD_SET = /export const (\w+) = wordSet\(([^)]*)\)/g

/** The given names, and the words that are no surnames, as sieves. */
export const siftedNames = (): Plugin => ({
  name: 'sifted-names',
  enforce: 'pre',
  transform(code, id) {
    if (/people\/(?:not-surnames|also-words)\.ts$/.test(id)) return { code: siftedSets(code), map: null }
    if (!id.endsWith('people/given-names.ts')) return undefined
    const names = NAMES.exec(code)?.[1]?.split(/\s+/).filter(Boolean)
    if (!names) this.error('given-names.ts no longer holds its names as one text called NAMES')
    return { code: `import { sift } from '${SIEVE}'\nexport const isGivenName = sift(${JSON.stringify(sieveOf(names, NAME_BITS))})`, map: null }
  },
})

/** All sets in one sieve, each word behind the number of its set. */
function siftedSets(code: string): string {
  const sets = [...code.matchAll(WORD_SET)].map(([, name, lines]) => ({
    name,
    words: [...(lines as string).matchAll(/'([^']*)'/g)].flatMap(([, line]) => (line as string).split(' ')),
  }))
  const all = sets.flatMap(({ words }, set) => words.map((word) => set + word))
  return [
    `import { sift } from '${SIEVE}'`,
    `const knows = sift(${JSON.stringify(sieveOf(all, OTHER_BITS))})`,
    'const setOf = (set) => ({ has: (word) => knows(set + word) })',
    ...sets.map(({ name }, set) => `export const ${name} = setOf(${set})`),
  ].join('\n')
}

/** Of bank holidays an election timetable asks the days alone, and nobody sends mail before a poll of the past. */
export const daysAlone = (): Plugin => ({
  name: 'days-alone',
  enforce: 'pre',
  transform(code, id) {
    if (!/bank-holidays\/[\w-]+\.json$/.test(id)) return undefined
    const { days, until, source } = JSON.parse(code) as { days: { day: string }[]; until: string; source: { asAt: string } }
    const from = `${Number(source.asAt.slice(0, 4)) - 1}-01-01`
    return { code: JSON.stringify({ from, until, days: days.filter(({ day }) => day >= from).map(({ day }) => ({ day })) }), map: null }
  },
})

const UNKNOWN_AT_SEND = /^ +(?:programme|agreedLines|earlierMotions|ownContacts|suppressed|house|meetings|closures): .*,$\n/gm

/** Settings that neither a mailbox nor a folder on a server holds (roaming.ts, open-settings.ts) need not be laid over each other. */
export const mailboxSettings = (): Plugin => ({
  name: 'mailbox-settings',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('core/pack/layer-settings.ts') ? { code: code.replace(UNKNOWN_AT_SEND, ''), map: null } : undefined),
})

const FIELD = '_$'
const FIELDS = /_\$[A-Za-z]\w*/g

/**
 * Old engines know no `#field`, and what stands in for it is slow and long. Nobody else shares the objects of one file, so
 * fields become members with short names; those that begin with nothing need not be named before.
 */
export const plainFields = (): Plugin => ({
  name: 'plain-fields',
  enforce: 'post',
  transform(code, id) {
    if (!code.includes('class ') || id.endsWith('.json')) return undefined
    const cuts: Cut[] = []
    const walk = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return
      const { type, start, end, value, static: own } = node as Node
      if (type === 'PropertyDefinition' && value === null && !own) {
        cuts.push({ from: start, to: end, put: '' })
        return
      }
      if (type === 'PrivateIdentifier') cuts.push({ from: start, to: start + 1, put: FIELD })
      for (const each of Object.values(node)) walk(each)
    }
    walk(parseAst(code))
    if (cuts.length === 0) return undefined
    return { code: withCuts(code, cuts), map: null }
  },
  renderChunk(code) {
    const short = new Map<string, string>()
    const shortOf = (name: string): string => {
      const known = short.get(name) ?? `$${short.size.toString(36)}`
      short.set(name, known)
      return known
    }
    return { code: code.replace(FIELDS, shortOf), map: null }
  },
})

function withCuts(code: string, cuts: readonly Cut[]): string {
  let out = ''
  let at = 0
  for (const { from, to, put } of [...cuts].sort((a, b) => a.from - b.from)) {
    out += code.slice(at, from) + put
    at = to
  }
  return out + code.slice(at)
}
