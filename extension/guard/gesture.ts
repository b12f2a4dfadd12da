/**
 * One gesture, one answer. A press is a row of events, and pages act on any of them: what is held at its first event is
 * held to its last. Events that a script made are not the person's, and are let alone.
 */
import type { Attempt, Guarded } from './attempt.ts'

interface Ways<H extends Guarded> {
  pressed(event: Event): Attempt<H> | undefined
  keyed(event: KeyboardEvent): Attempt<H> | undefined
  /** Whether it may go; with `sends`, it goes now if it may. */
  mayGo(attempt: Attempt<H>, sends: boolean): boolean
  /** The gesture is over and held: ask the person. Where this throws, the event goes on to the page. */
  held(attempt: Attempt<H>): void
}

export class Gesture<H extends Guarded> {
  readonly #ways: Ways<H>
  /** Held since its first event. */
  #press: { readonly attempt: Attempt<H>; asked: boolean } | undefined
  /** Let go by a key or a release: the click that comes of it belongs to it. */
  #passed: HTMLElement | undefined
  readonly #keys = new Set<string>()

  constructor(ways: Ways<H>) {
    this.#ways = ways
  }

  hear(event: Event): void {
    if (!event.isTrusted) return
    if (event instanceof KeyboardEvent) this.#key(event)
    else if (event.type === 'click') this.#click(event)
    else if (event.type === 'pointerdown' || event.type === 'mousedown' || event.type === 'touchstart') this.#down(event)
    else this.#up(event)
  }

  #down(event: Event): void {
    if (event.type === 'pointerdown') this.#press = undefined
    this.#passed = undefined
    if (!this.#press) {
      const attempt = (event as PointerEvent).button ? undefined : this.#ways.pressed(event)
      if (!attempt || this.#ways.mayGo(attempt, false)) return
      this.#press = { attempt, asked: false }
    }
    swallow(event)
  }

  /** A menu may be pressed open and let go of over its item; items act on the release, and may be gone before a click. */
  #up(event: Event): void {
    if (!this.#press) {
      const attempt = (event as PointerEvent).button ? undefined : this.#ways.pressed(event)
      if (!attempt) return
      const isItem = event.type === 'mouseup' && !attempt.host.root.contains(attempt.control)
      if (this.#ways.mayGo(attempt, isItem)) {
        if (isItem) this.#passed = attempt.control
        return
      }
      this.#ways.held(attempt)
      this.#press = { attempt, asked: true }
    }
    swallow(event)
  }

  #click(event: Event): void {
    const press = this.#press
    this.#press = undefined
    if (press) {
      if (event.composedPath().includes(press.attempt.control) && !press.asked) this.#ways.held(press.attempt)
      swallow(event)
      return
    }
    const attempt = this.#ways.pressed(event)
    if (!attempt) return
    const isOver = attempt.control === this.#passed
    this.#passed = undefined
    if (isOver || this.#ways.mayGo(attempt, true)) return
    this.#ways.held(attempt)
    swallow(event)
  }

  #key(event: KeyboardEvent): void {
    const { type, code } = event
    if (type !== 'keydown') {
      if (this.#keys.has(code)) swallow(event)
      if (type === 'keyup') this.#keys.delete(code)
      // A space clicks when it comes up, Enter has done so by now.
      if (type === 'keyup' && event.key !== ' ') this.#passed = undefined
      return
    }
    if (event.repeat && this.#keys.has(code)) {
      swallow(event)
      return
    }
    this.#keys.delete(code)
    this.#passed = undefined
    const attempt = this.#ways.keyed(event)
    if (!attempt) return
    if (this.#ways.mayGo(attempt, true)) {
      this.#passed = attempt.control
      return
    }
    this.#ways.held(attempt)
    this.#keys.add(code)
    swallow(event)
  }
}

function swallow(event: Event): void {
  event.stopImmediatePropagation()
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
}
