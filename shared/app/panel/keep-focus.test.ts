// @vitest-environment happy-dom
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { keepFocus } from './keep-focus.ts'

const PAGE = `
  <main>
    <button id="far">Far away</button>
    <section id="line">
      <button id="copy">Copy</button>
      <button id="keep">Keep</button>
      <input id="after">
    </section>
    <div id="message"><button id="dismiss">Dismiss</button></div>
  </main>`

const at = (id: string) => document.getElementById(id) as HTMLElement
/** The page tells of its change in a turn of its own; then the patience runs out. */
const waited = async () => {
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(100)
}
const press = (kind: 'keydown' | 'pointerdown') => document.body.dispatchEvent(new Event(kind, { bubbles: true }))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  document.body.innerHTML = PAGE
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  keepFocus(document, stop.signal)
  press('keydown')
})

it('goes on to what stands next to a button that went', async () => {
  at('keep').focus()
  at('keep').remove()
  await waited()
  expect(document.activeElement).toBe(at('after'))
})

it('goes to what came in its place', async () => {
  at('keep').focus()
  at('keep').outerHTML = '<button id="kept">Change it</button>'
  await waited()
  expect(document.activeElement).toBe(at('kept'))
})

it('goes to the one before where none follows near by', async () => {
  at('after').remove()
  at('keep').focus()
  at('keep').remove()
  await waited()
  expect(document.activeElement).toBe(at('copy'))
})

it('goes back where nothing is near', async () => {
  at('copy').focus()
  at('dismiss').focus()
  at('message').innerHTML = ''
  await waited()
  expect(document.activeElement).toBe(at('copy'))
})

it('leaves the focus where the press itself put it', async () => {
  at('keep').focus()
  at('keep').remove()
  at('far').focus()
  await waited()
  expect(document.activeElement).toBe(at('far'))
})

it('does nothing after a pointer', async () => {
  press('pointerdown')
  at('keep').focus()
  at('keep').remove()
  await waited()
  expect(document.activeElement).toBe(document.body)
})
