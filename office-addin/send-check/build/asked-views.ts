/** Leaves out what of a situation neither the send check's rules nor its code ask for by name: deadlines, captions, whose photo it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'
import { SEND_KINDS } from '../send-pack.ts'
import { packModule } from './deployed.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CHECKER = 'shared/core/checker'
const VIEWS_IN = /core\/checker\/situation\/[\w-]+\.ts$/
const VALUE = /(?<=\.value\(')\w+(?=')/g
/** As a string, a key of JSON or a gap of a message. */
const NAMED = /(?<=["{])[A-Za-z]+(?=["}])/g

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly name?: string
}
interface Property extends Node {
  readonly key: Node
}
interface Declaration extends Node {
  readonly declaration?: { readonly declarations?: readonly { readonly id: Node; readonly init: (Node & { readonly properties?: readonly Property[] }) | null }[] }
}

/** Whether the send check carries a file of the checker's: not the kinds that it has no rules of, nor the views in whose place nothing stands. */
const isCarried = (file: string): boolean => {
  const kind = /^kinds\/(.+)\.ts$/.exec(file)?.[1]
  return /(?<!test)\.ts$/.test(file) && (kind === undefined || SEND_KINDS.has(kind)) && !/^situation\/(?:giving|call-in|council-business)/.test(file)
}

function namesAsked(): ReadonlySet<string> {
  const code = readdirSync(ROOT + CHECKER, { recursive: true, encoding: 'utf8' }).filter(isCarried)
  const byCode = code.flatMap((file) => readFileSync(`${ROOT}${CHECKER}/${file}`, 'utf8').match(VALUE) ?? [])
  return new Set([...byCode, ...(readFileSync(packModule('starter-send.ts'), 'utf8').match(NAMED) ?? [])])
}

export const askedViews = (asked: () => ReadonlySet<string> = once(namesAsked)): Plugin => ({
  name: 'asked-views',
  enforce: 'post',
  transform(code, id) {
    if (!VIEWS_IN.test(id)) return undefined
    const tables = (parseAst(code).body as unknown as readonly Declaration[]).flatMap(({ declaration }) => declaration?.declarations ?? [])
    const properties = tables.flatMap(({ id: { name = '' }, init }) => (/^[A-Z_]+$/.test(name) && init?.type === 'ObjectExpression' ? (init.properties ?? []) : []))
    const unasked = properties.filter(({ type, key }) => type === 'Property' && !asked().has(key.name ?? ''))
    if (unasked.length === 0) return undefined
    let lean = code
    for (const { start, end } of [...unasked].reverse()) lean = lean.slice(0, start) + lean.slice(end).replace(/^\s*,/, '')
    return { code: lean, map: null }
  },
})

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}
