// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { keyedIn, pressedIn } from './attempt.ts'
import { Gesture } from './gesture.ts'

const site = {
  sendControlsOf: (root: Element) => [...root.querySelectorAll<HTMLElement>('button.send'), ...document.querySelectorAll<HTMLElement>('[role=menuitem]')],
  isSendKey: ({ key, ctrlKey }: KeyboardEvent) => key === 'Enter' && ctrlKey,
}

/** A page with a draft, its Send and an item of Send's menu, and a guard before it. */
function page(signal: AbortSignal) {
  const make = (tag: string, className = '', role = '') => Object.assign(document.createElement(tag), { className, role })
  const [root, body, send, item, beside] = [make('div'), make('textarea'), make('button', 'send'), make('div', '', 'menuitem'), make('p')]
  root.append(body, send)
  document.body.replaceChildren(root, item, beside)
  item.setAttribute('role', 'menuitem')
  let mayGo = false
  const asked: HTMLElement[] = []
  const sent: HTMLElement[] = []
  const heard: string[] = []
  const hosts = [{ root }]
  const gesture = new Gesture({
    pressed: (event) => pressedIn(event, hosts, site),
    keyed: (event) => keyedIn(event, hosts, site),
    mayGo: ({ control }, sends) => {
      if (mayGo && sends) sent.push(control)
      return mayGo
    },
    held: ({ control }) => asked.push(control),
  })
  const kinds = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'keydown', 'keypress', 'keyup']
  for (const kind of kinds) {
    window.addEventListener(kind, (event) => gesture.hear(event), { capture: true, signal })
    document.addEventListener(kind, () => heard.push(kind), { signal })
  }
  /** @returns whether the browser would go on with what it does by itself */
  const fire = (target: HTMLElement, kind: string, more: object = {}, isTrusted = true): boolean => {
    const options = { bubbles: true, cancelable: true, composed: true, ...more }
    const event = kind.startsWith('key') ? new KeyboardEvent(kind, options) : new MouseEvent(kind, options)
    Object.defineProperty(event, 'isTrusted', { value: isTrusted })
    return target.dispatchEvent(event)
  }
  return {
    send,
    item,
    body,
    beside,
    asked,
    sent,
    heard,
    fire,
    allow: (it: boolean) => (mayGo = it),
    press(target: HTMLElement, released = target) {
      for (const kind of ['pointerdown', 'mousedown']) fire(target, kind)
      for (const kind of ['pointerup', 'mouseup']) fire(released, kind)
      fire(target === released ? target : document.body, 'click')
    },
    /** As a button of the browser does it: Enter clicks while it goes down, a space when it comes up. */
    key(target: HTMLElement, key: string, more: object = {}) {
      const goesOn = fire(target, 'keydown', { key, code: key, ...more })
      const clicks = target.tagName === 'BUTTON' && goesOn
      if (clicks && key === 'Enter') fire(target, 'click')
      const comesUp = fire(target, 'keyup', { key, code: key, ...more })
      if (clicks && key === ' ' && comesUp) fire(target, 'click')
    },
  }
}

let on: ReturnType<typeof page>
beforeEach(() => {
  const over = new AbortController()
  on = page(over.signal)
  return () => over.abort()
})

describe('A gesture that is held', () => {
  it.each([
    ['a press', () => on.press(on.send)],
    ['a touch', () => ['touchstart', 'touchend', 'click'].map((kind) => on.fire(on.send, kind))],
    ['a press of a menu’s item', () => on.press(on.item)],
    ['a click without a press, as from a screen reader', () => on.fire(on.send, 'click')],
    ['Enter on Send', () => on.key(on.send, 'Enter')],
    ['a space on Send', () => on.key(on.send, ' ')],
    ['the key that sends', () => on.key(on.body, 'Enter', { ctrlKey: true })],
  ])('is not heard by the page, and asks once: %s', (_, act) => {
    act()
    expect(on.heard).toEqual([])
    expect(on.asked).toHaveLength(1)
    expect(on.sent).toEqual([])
  })

  it('asks when a menu is pressed open and let go of over its item', () => {
    on.press(on.beside, on.item)
    expect(on.asked).toEqual([on.item])
    expect(on.heard).not.toContain('mouseup')
  })

  it('asks nothing where the press is let go of elsewhere', () => {
    on.press(on.send, on.beside)
    expect([on.asked, on.sent]).toEqual([[], []])
  })

  it('keeps the repeats of a key that stays down', () => {
    on.fire(on.send, 'keydown', { key: 'Enter', code: 'Enter' })
    on.fire(on.beside, 'keydown', { key: 'Enter', code: 'Enter', repeat: true })
    on.fire(on.beside, 'keyup', { key: 'Enter', code: 'Enter' })
    expect([on.heard, on.asked.length]).toEqual([[], 1])
  })
})

describe('A gesture is left alone', () => {
  it.each([
    ['elsewhere', () => on.press(on.beside)],
    ['in the text', () => on.key(on.body, 'Enter')],
    ['made by a script', () => on.fire(on.send, 'click', {}, false)],
    ['with another button of the mouse', () => on.fire(on.send, 'pointerdown', { button: 2 })],
  ])('%s', (_, act) => {
    act()
    expect(on.asked).toEqual([])
    expect(on.heard.length).toBeGreaterThan(0)
  })
})

it('Whatever is pressed, the page hears all of what may go and sends it once, and nothing of what is held', () => {
  const acts: Record<string, (it: typeof on) => void> = {
    press: (it) => it.press(it.send),
    item: (it) => it.press(it.item),
    enter: (it) => it.key(it.send, 'Enter'),
    space: (it) => it.key(it.send, ' '),
    chord: (it) => it.key(it.body, 'Enter', { ctrlKey: true }),
    click: (it) => it.fire(it.send, 'click'),
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.boolean()), { maxLength: 12 }), (all) => {
      const { asked, sent, heard } = on
      for (const [act, may] of all) {
        for (const list of [asked, sent, heard]) list.length = 0
        on.allow(may)
        acts[act]?.(on)
        expect([asked.length, sent.length]).toEqual(may ? [0, 1] : [1, 0])
        expect(heard.length > 0).toBe(may)
      }
    }),
    { numRuns: 100 },
  )
})
