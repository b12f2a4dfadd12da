import { describe, expect, it } from 'vitest'
import { type Banned, expectNone, findBanned } from './problem.ts'
import { withoutComments } from './syntax.ts'
import { type SourceFile, shipped } from './tree.ts'

const BANNED: readonly Banned[] = [
  {
    pattern: /\.(?:innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bsrcdoc\b/,
    what: 'makes markup from text ($&)',
    remedy: 'Build nodes and set their textContent',
  },
  { pattern: /\bdocument\s*\.\s*write(?:ln)?\b/, what: 'writes into the page as it loads ($&)', remedy: 'Build nodes' },
  { pattern: /\beval\s*\(|\bnew\s+Function\b|(?<!\.)\bFunction\s*\(/, what: 'runs text as code ($&)', remedy: 'Use an interpreter of our own; extensions refuse this' },
  {
    pattern: /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bnew\s+(?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/,
    what: 'goes over the network ($&)',
    remedy: 'No text leaves the device: nothing is fetched or sent',
  },
]

const problemsOf = (file: SourceFile) => findBanned(file, BANNED, withoutComments(file))

describe('what is shipped', () => {
  it('makes no markup or code from text and stays off the network', () => {
    expectNone(shipped.flatMap(problemsOf))
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
