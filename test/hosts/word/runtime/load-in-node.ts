/// <reference types="office-js" />
/** Loads Microsoft's Word client runtime from node_modules into a context of its own; it stays unmodified. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, Script } from 'node:vm'
import type { FakeWord } from '../fake-word.ts'
import type { ClientRuntime } from './client-runtime.ts'
import { connect } from './connect.ts'

/** Its path, for a page that is handed it by route. */
export const runtimeFile = (): string => createRequire(import.meta.url).resolve('@microsoft/office-js/dist/word-web-16.00.js')

export interface Loaded {
  readonly Word: typeof Word
  readonly Office: typeof Office
}

let script: Script | undefined

/** The client runtime with `word` behind it. Each has its own `Word`, so that several documents can be open at once. */
export function loadRuntime(word: FakeWord): Loaded {
  script ??= new Script(readFileSync(runtimeFile(), 'utf8'), { filename: runtimeFile() })
  const address = { search: '', href: 'http://localhost/', hash: '', hostname: 'localhost', protocol: 'http:' }
  const page = { createElement: () => ({}), getElementsByTagName: () => [], URL: address.href }
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    performance,
    navigator: { userAgent: 'Node', appVersion: '' },
    location: address,
    document: page,
  }
  Object.assign(globals, { window: globals, self: globals, top: globals, parent: globals, addEventListener: () => {} })
  script.runInContext(createContext(globals))
  connect(globals as unknown as ClientRuntime, word)
  return globals as unknown as Loaded
}
