import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { WORDS_IN_CODE } from '#core/checker/words-in-code.ts'
import { sentRules } from '#generated/starter-send.ts'
import { MOST_PACKED, packedSize, ROOM_FOR_A_PACK } from '#office/send-check/build/size.ts'
import { listsFrom } from '#office/send-check/list-text.ts'
import { type Node, visit } from './syntax.ts'
import { root } from './tree.ts'

const file = join(root, 'office-addin', 'dist', 'send-check.js')

/** Names that every engine of 2016 has, and what Outlook adds. */
const THERE = new Set(
  (
    'Office Object Array String Number Boolean Symbol RegExp Date Math JSON Map Set WeakMap WeakSet Promise Proxy Reflect Error TypeError RangeError SyntaxError ' +
    'Uint8Array Uint16Array Int32Array Uint32Array Float64Array Int8Array Int16Array parseInt parseFloat isNaN isFinite undefined NaN Infinity arguments setTimeout clearTimeout'
  ).split(' '),
)
/** Asked for with `typeof` first. */
const PERHAPS = new Set(['performance', 'globalThis', 'process', 'console', 'TextEncoder'])

/** Names that are used and that nothing in the script makes. */
function freeNames(program: Node): Set<string> {
  const made = new Set<string>()
  const used = new Set<string>()
  const pattern = (node: Node | null): void => {
    if (!node) return
    if (node.type === 'Identifier') made.add(String(node.name))
    else if (node.type === 'AssignmentPattern') pattern(node.left as Node)
    else if (node.type === 'RestElement') pattern(node.argument as Node)
    else if (node.type === 'ArrayPattern') (node.elements as Node[]).forEach(pattern)
    else if (node.type === 'ObjectPattern') for (const each of node.properties as Node[]) pattern((each.type === 'RestElement' ? each.argument : each.value) as Node)
  }
  const names = new Set<Node>()
  visit(program, (node) => {
    if (node.type === 'VariableDeclarator') pattern(node.id as Node)
    if (node.type === 'CatchClause') pattern(node.param as Node)
    if (/Function/.test(node.type)) (node.params as Node[]).forEach(pattern)
    if (/Function|Class/.test(node.type) && node.id) pattern(node.id as Node)
    if (node.type === 'MemberExpression' && !node.computed) names.add(node.property as Node)
    if ((node.type === 'Property' || node.type === 'MethodDefinition') && !node.computed) names.add(node.key as Node)
    if (node.type === 'LabeledStatement' || node.type === 'BreakStatement' || node.type === 'ContinueStatement') if (node.label) names.add(node.label as Node)
  })
  visit(program, (node) => {
    if (node.type === 'Identifier' && !names.has(node)) used.add(String(node.name))
  })
  return new Set([...used].filter((name) => !made.has(name)))
}

/** `npm test` builds it before these; alone they tell only of a script that is there. */
describe.runIf(existsSync(file))('the built send check', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const program = text ? (parse(text, { ecmaVersion: 2016, sourceType: 'script' }) as unknown as Node) : undefined

  it('is a script of 2016: nothing imported, nothing made from text', () => {
    expect(program?.type).toBe('Program')
    const free = freeNames(program as Node)
    for (const name of ['eval', 'Function', 'require', 'importScripts']) expect(free).not.toContain(name)
  })

  it('asks for no page, no network and no store', () => {
    expect([...freeNames(program as Node)].filter((name) => !THERE.has(name) && !PERHAPS.has(name))).toEqual([])
  })

  it('has no pattern that engines of 2016 do not know', () => {
    const patterns: string[] = []
    visit(program as Node, (node) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined
      if (regex && (/\(\?<|\\p\{/i.test(regex.pattern) || /[sdv]/.test(regex.flags))) patterns.push(regex.pattern)
    })
    expect(patterns).toEqual([])
  })

  it('tells Outlook its names at once, and waits for no onReady', () => {
    expect(text).not.toMatch(/onReady|\.initialize\b/)
    for (const name of ['seconderOnSend', 'seconderOnRecipientsChanged', 'seconderOnAttachmentsChanged']) expect(text).toContain(name)
  })

  it('carries the word lists that its code asks for by name, and none that only code which was left out would ask for', () => {
    const carried = new Set(listsFrom(sentRules.lists).words.map(({ name }) => name))
    const named = new Set<string>()
    visit(program as Node, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') named.add(node.value.replace(/^\$/, ''))
    })
    expect([...WORDS_IN_CODE].filter((name) => carried.has(name) !== named.has(name))).toEqual([])
  })

  it('is small enough to be there before Outlook shows that it waits, with room for a pack of the group’s own', () => {
    expect(packedSize(text)).toBeLessThanOrEqual(MOST_PACKED - ROOM_FOR_A_PACK)
  })
})
