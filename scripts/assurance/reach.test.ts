import { describe, expect, it } from 'vitest'
import { foreignIn, waysIn } from './reach.ts'

describe('A way to a network is seen', () => {
  it.each([
    ['fetch(a)', 'fetch'],
    ['const ask = fetch', 'fetch'],
    ['globalThis.fetch(a)', 'fetch'],
    ['window["fetch"](a)', 'fetch'],
    ['const own = { fetch }', 'fetch'],
    ['new WebSocket(a)', 'WebSocket'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['importScripts(a)', 'importScripts'],
    ["import { get } from 'node:https'", 'node:https'],
    ["await import('net')", 'net'],
    ["require('http')", 'http'],
    ["import 'https://code.example/a.js'", 'https://code.example/a.js'],
  ])('%s', (code, way) => expect(waysIn('a.mjs', code)).toContain(way))

  it.each(['index.fetch(a)', 'class Tree { fetch(a) {} }', 'const own = { fetch: a }', '"fetch(a)"', "import { join } from 'node:path'", '// fetch(a)'])(
    'and no other: %s',
    (code) => expect(waysIn('a.mjs', code)).toEqual([]),
  )
})

describe('A content policy', () => {
  it('lets through from elsewhere what it names there', () => {
    expect(foreignIn("default-src 'none'; script-src 'self' https://office.example; connect-src 'self' https:; img-src *")).toEqual([
      "script-src 'self' https://office.example",
      "connect-src 'self' https:",
      'img-src *',
    ])
  })
})
