/** What makes one small file for old engines of the checker: leaner modules in the place of some, packed names, no private fields. */
import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'
import { sieveOf } from '../name-sieve.ts'

const lean = (name: string) => fileURLToPath(new URL(`../lean/${name}`, import.meta.url))

/** By the end of the path of what is left out. */
const INSTEAD: Readonly<Record<string, string>> = {
  'core/checker/recognisers/index.ts': lean('recognisers.ts'),
  'core/checker/kinds/index.ts': lean('kinds.ts'),
  'core/checker/kind-of-document.ts': lean('left-out.ts'),
  'core/checker/situation/giving.ts': lean('left-out.ts'),
  'core/checker/situation/council-business.ts': lean('left-out.ts'),
  'core/checker/situation/call-in.ts': lean('left-out.ts'),
  'core/checker/filters/waived.ts': lean('left-out.ts'),
  'core/checker/fixes.ts': lean('left-out.ts'),
  'core/checker/recognisers/lines/whip-rows.ts': lean('left-out.ts'),
  'core/draft/readers/html/inline-dress.ts': lean('left-out.ts'),
}

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

const NAMES = /const NAMES = `([^`]*)`/

/** The given names as a sieve. */
export const siftedNames = (): Plugin => ({
  name: 'sifted-names',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('people/given-names.ts')) return undefined
    const names = NAMES.exec(code)?.[1]?.split(/\s+/).filter(Boolean)
    if (!names) this.error('given-names.ts no longer holds its names as one text called NAMES')
    const sieve = fileURLToPath(new URL('../name-sieve.ts', import.meta.url))
    return { code: `import { sift } from '${sieve}'\nexport const isGivenName = sift(${JSON.stringify(sieveOf(names))})`, map: null }
  },
})

/** Of bank holidays an election timetable asks the days alone. */
export const daysAlone = (): Plugin => ({
  name: 'days-alone',
  enforce: 'pre',
  transform(code, id) {
    if (!/bank-holidays\/[\w-]+\.json$/.test(id)) return undefined
    const { days, from, until } = JSON.parse(code) as { days: { day: string }[]; from: string; until: string }
    return { code: JSON.stringify({ from, until, days: days.map(({ day }) => ({ day, name: '' })) }), map: null }
  },
})

interface Node {
  readonly type: string
  readonly start: number
}

/** Old engines know no `#field`, and what stands in for it is slow and long. Nobody else shares the objects of one file. */
export const plainFields = (): Plugin => ({
  name: 'plain-fields',
  enforce: 'post',
  transform(code, id) {
    if (!code.includes('#') || id.endsWith('.json')) return undefined
    const at: number[] = []
    const walk = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return
      if ((node as Node).type === 'PrivateIdentifier') at.push((node as Node).start)
      for (const each of Object.values(node)) walk(each)
    }
    walk(parseAst(code))
    if (at.length === 0) return undefined
    const pieces = [0, ...at.map((i) => i + 1)].map((from, i) => code.slice(from, at[i]))
    return { code: pieces.join('_$'), map: null }
  },
})
