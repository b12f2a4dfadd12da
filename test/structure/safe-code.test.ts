import { describe, expect, it } from 'vitest'
import { edges } from './graph.ts'
import { type Banned, expectNone, findBanned } from './problem.ts'
import { withoutComments } from './syntax.ts'
import { isTest, type SourceFile, shipped } from './tree.ts'

const BANNED: readonly Banned[] = [
  {
    pattern: /\.(?:innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bsrcdoc\b/,
    what: 'makes markup from text ($&)',
    remedy: 'Build nodes and set their textContent',
  },
  { pattern: /\bdocument\s*\.\s*write(?:ln)?\b/, what: 'writes into the page as it loads ($&)', remedy: 'Build nodes' },
  { pattern: /\beval\s*\(|\bnew\s+Function\b|(?<!\.)\bFunction\s*\(/, what: 'runs text as code ($&)', remedy: 'Use an interpreter of our own; extensions refuse this' },
  {
    pattern:
      /(?<![.\w])fetch\s*\(|\b(?:globalThis|window|self)\s*\.\s*fetch\b|\bXMLHttpRequest\b|\bnew\s+(?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/,
    what: 'goes over the network ($&)',
    remedy: 'No text leaves the device: nothing is fetched or sent',
  },
]

/** The one module that asks anything: the address of a pack. */
const ASKS = 'shared/app/packs-in-use/get-pack.ts'
const LOADS_IT = ['shared/app/packs-in-use/follow-updates.ts', 'shared/app/packs-in-use/incoming-pack.tsx']

const problemsOf = (file: SourceFile) => findBanned(file, BANNED, withoutComments(file)).filter(({ file, what }) => file !== ASKS || !what.includes('network'))

describe('what is shipped', () => {
  it('makes no markup or code from text and stays off the network', () => {
    expectNone(shipped.flatMap(problemsOf))
  })
  it('but for one module, which asks in one place, and which only the daily look and the person’s own press load', () => {
    const one = shipped.find(({ path }) => path === ASKS) as SourceFile
    expect(findBanned(one, BANNED, withoutComments(one))).toHaveLength(1)
    expect(edges.filter(({ from, to, typeOnly }) => to === ASKS && !typeOnly && !isTest(from)).map(({ from }) => from)).toEqual(LOADS_IT)
  })
})

describe('unsafe code is seen', () => {
  const seen = (text: string) => problemsOf({ path: 'shared/app/a.ts', text }).length

  it.each([
    ['markup from text', 'node.innerHTML = text'],
    ['markup beside a node', "node.insertAdjacentHTML('afterend', text)"],
    ['code from text', 'const f = new Function(text)'],
    ['text run as code', 'eval(text)'],
    ['a request', "await fetch('/drafts')"],
  ])('%s', (_, text) => {
    expect(seen(text)).toBe(1)
  })

  it('but not in a comment', () => expect(seen('// never innerHTML = text, never eval(text)')).toBe(0))
  it('and not in a method that is called so', () => expect(seen('pack.fetch(id)')).toBe(0))
})
