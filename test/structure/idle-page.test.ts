/** "Idle costs nothing": the built loader, run in a world that counts whatever could go on by itself. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { root } from './tree.ts'

type Listener = (event: object) => void
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver', 'ReportingObserver']
const TIMERS = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']

/** A page of which the loader sees what it asks for. */
function page(script: string, origin: string) {
  const goesOn: string[] = []
  const messages: unknown[] = []
  const heard: [kind: string, listener: Listener][] = []
  class Element {
    closest() {
      return null
    }
  }
  class HTMLElement extends Element {
    isContentEditable = false
  }
  class HTMLTextAreaElement extends HTMLElement {}
  class HTMLInputElement extends HTMLElement {}
  class HTMLIFrameElement extends HTMLElement {}
  const body = new HTMLElement()
  const listens = { addEventListener: (kind: string, listener: Listener) => heard.push([kind, listener]) }
  const document = { ...listens, URL: `${origin}/`, body, activeElement: body, hasFocus: () => true }
  const runtime = { id: 'ours', sendMessage: async (message: unknown) => messages.push(message) }
  const world: Record<string, unknown> = {
    ...listens,
    document,
    origin,
    Element,
    HTMLElement,
    HTMLInputElement,
    HTMLTextAreaElement,
    HTMLIFrameElement,
    AbortController,
    console,
    chrome: { runtime },
    browser: { runtime },
  }
  for (const name of OBSERVERS)
    world[name] = class {
      constructor() {
        goesOn.push(name)
      }
      observe() {}
    }
  for (const name of TIMERS) world[name] = () => goesOn.push(name)
  world.window = world
  world.top = world
  world.self = world
  new Script(script).runInContext(createContext(world))
  const tell = (kind: string, target: object) => {
    for (const [of, listener] of heard)
      if (of === kind) listener({ type: kind, isTrusted: true, target, composedPath: () => [target], stopImmediatePropagation() {}, preventDefault() {} })
  }
  return { goesOn, messages, heard, tell, body, box: new HTMLTextAreaElement() }
}

for (const browser of ['chrome', 'edge', 'firefox']) {
  const file = join(root, 'extension', '.output', `${browser}-mv3`, 'loader.js')
  describe.runIf(existsSync(file))(`a page on which nobody writes, with the loader built for ${browser}`, () => {
    it.each(['https://mail.google.com', 'https://mill.example'])(
      'has no observer and no timer of ours, whatever is clicked and typed there, and no question is asked before an editor is focused: %s',
      (origin) => {
        const { goesOn, messages, heard, tell, body, box } = page(readFileSync(file, 'utf8'), origin)
        const kinds = [...new Set(heard.map(([kind]) => kind))]
        expect(kinds).toEqual(expect.arrayContaining(['focusin', 'click', 'keydown']))
        for (const kind of kinds) tell(kind, body)
        expect({ goesOn, messages }).toEqual({ goesOn: [], messages: [] })
        tell('focusin', box)
        expect(messages).toHaveLength(1)
        expect(goesOn).toEqual([])
      },
    )
  })
}
