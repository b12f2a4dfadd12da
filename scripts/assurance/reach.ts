/** What built code and pages could reach, found in the build itself: calls that ask a network, what pages load, what their policy lets through. */
import { parseSync } from 'vite'
import { filesOf, type Product, readIn } from './products.ts'

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    if (isNode(value)) visit(value, see)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) visit(item, see)
  }
}

const NAMES = new Set(['fetch', 'importScripts', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection'])
const GLOBALS = new Set(['globalThis', 'window', 'self'])
/** Modules of Node that open connections, or start programs that could. */
const MODULES = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|child_process|cluster|inspector|undici)(?:\/|$)/

/** Whatever a way must be spelt with, however the code is written. */
const MENTIONS = new RegExp(
  `\\b(?:${[...NAMES].join('|')}|sendBeacon)\\b|(?:from|import|require)\\s*\\(?\\s*['"\`](?:https?://|(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster|inspector|undici)\\b)`,
)

/** Names that only say which member is meant. */
function keysIn(program: Node): ReadonlySet<unknown> {
  const keys = new Set<unknown>()
  visit(program, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) keys.add(node.property)
    if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed && node.key !== node.value) keys.add(node.key)
  })
  return keys
}

/** Edge's scripts are Chrome's, and many of the others' too. */
const known = new Map<string, readonly string[]>()

/** @returns the ways to a network in a script, one for each place: `fetch`, `WebSocket`, `node:https` */
export function waysIn(name: string, text: string): readonly string[] {
  const ways = known.get(text) ?? (MENTIONS.test(text) ? read(name, text) : [])
  known.set(text, ways)
  return ways
}

function read(name: string, text: string): readonly string[] {
  const program = parseSync(name, text).program as unknown as Node
  const keys = keysIn(program)
  const found: string[] = []
  visit(program, (node) => {
    if (node.type === 'Identifier' && NAMES.has(String(node.name)) && !keys.has(node)) found.push(String(node.name))
    if (node.type === 'MemberExpression') {
      const property = (node.property as Node).name ?? (node.property as Node).value
      const object = (node.object as Node).name
      if (property === 'sendBeacon' || (GLOBALS.has(String(object)) && NAMES.has(String(property)))) found.push(String(property))
    }
    const source = node.source as Node | null | undefined
    if (/^(?:Import|Export)/.test(node.type) && isFar(source)) found.push(String(source?.value))
    if (node.type === 'CallExpression' && (node.callee as Node).name === 'require')
      found.push(...(node.arguments as readonly Node[]).filter(isFar).map(({ value }) => String(value)))
  })
  return found
}

const isFar = (source: Node | null | undefined): boolean => source?.type === 'Literal' && (MODULES.test(String(source.value)) || /^https?:/.test(String(source.value)))

export interface Reach {
  readonly product: Product
  readonly file: string
  /** A call in code, or something that a page loads by itself. */
  readonly way: string
}

/** Every way out of a built product. */
export function reachOf(product: Product): readonly Reach[] {
  const names = filesOf(product)
  const calls = names.filter((name) => /\.m?js$/.test(name)).flatMap((file) => [...new Set(waysIn(file, readIn(product, file)))].map((way) => ({ product, file, way })))
  const loads = names
    .filter((name) => name.endsWith('.html'))
    .flatMap((file) =>
      [...readIn(product, file).matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map(([, way = '']) => ({ product, file, way })),
    )
  return [...calls, ...loads]
}

export interface Policy {
  readonly product: Product
  readonly page: string
  readonly policy: string
}

/** The content policy of each page: the browser itself holds a page to it. */
export function policiesOf(product: Product): readonly Policy[] {
  const names = filesOf(product)
  const pages = names.filter((name) => name.endsWith('.html'))
  if (names.includes('manifest.json') && pages.includes('sidepanel.html')) {
    const { content_security_policy } = JSON.parse(readIn(product, 'manifest.json')) as { content_security_policy: { extension_pages: string } }
    return [{ product, page: 'every page of the extension', policy: content_security_policy.extension_pages }]
  }
  return pages.map((page) => ({ product, page, policy: /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(readIn(product, page))?.[1] ?? '' }))
}

/** What a policy lets a page load from anywhere but its own place, by directive. */
export const foreignIn = (policy: string): readonly string[] =>
  policy
    .split(';')
    .map((part) => part.trim())
    .filter((part) => /\bhttps?:|\bwss?:|\*/.test(part))
