/** Puts a component on happy-dom's page and finds things there as a person would: by what they are and what they say. */
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

/** Until the component has read, worked and drawn: a few frames and what they start. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  })

/** For what takes longer than a few frames: a signature that is made or checked. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds() && turns < 200; turns++) await settle()
}

export interface Mounted {
  readonly place: HTMLElement
  all(selector: string): HTMLElement[]
  /** The element that says this. Throws with what there is instead. */
  named(selector: string, says: string | RegExp): HTMLElement
  click(selector: string, says: string | RegExp): Promise<void>
  press(element: Element, key: string, more?: KeyboardEventInit): Promise<void>
  /** Types into a field or chooses from a list. */
  fill(field: Element | null, value: string): Promise<void>
}

export async function mount(component: ReactNode): Promise<Mounted> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  const place = document.body.appendChild(document.createElement('main'))
  const root = createRoot(place)
  onTestFinished(() => {
    act(() => root.unmount())
    place.remove()
  })
  act(() => root.render(component))
  await settle()

  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const named = (selector: string, says: string | RegExp) => {
    const found = all(selector).find(({ textContent }) => (typeof says === 'string' ? textContent?.trim() === says : says.test(textContent ?? '')))
    if (!found) throw new Error(`no ${selector} says ${says}; there are: ${all(selector).map(({ textContent }) => textContent)}`)
    return found
  }
  return {
    place,
    all,
    named,
    async click(selector, says) {
      act(() => named(selector, says).click())
      await settle()
    },
    async press(element, key, more = {}) {
      act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })))
      await settle()
    },
    async fill(field, value) {
      if (!field) throw new Error('there is no such field')
      act(() => {
        // React watches the property, so the value goes in past it, as typing does.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
      })
      await settle()
    },
  }
}
