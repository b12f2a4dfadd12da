/** Elements of ours above a page, in closed shadow roots: seen as a screen reader sees them, and pressed as a person does. */
import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'

export interface Seen {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly isFocused: boolean
  readonly node: number
}

interface Value {
  readonly value?: unknown
}
interface AxNode {
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly backendDOMNodeId?: number
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}

export class AbovePage {
  readonly #page: Page
  #session: Promise<CDPSession> | undefined

  constructor(page: Page) {
    this.#page = page
  }

  async all(): Promise<Seen[]> {
    this.#session ??= this.#page.context().newCDPSession(this.#page)
    const { nodes } = (await (await this.#session).send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly AxNode[] }
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties, backendDOMNodeId }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        isFocused: properties?.some((it) => it.name === 'focused' && it.value.value === true) ?? false,
        node: backendDOMNodeId ?? 0,
      }))
  }

  async find(role: string, name: string | RegExp): Promise<Seen | undefined> {
    return (await this.all()).find((it) => it.role === role && (typeof name === 'string' ? it.name === name : name.test(it.name)))
  }

  async focused(): Promise<string> {
    const all = (await this.all()).filter(({ isFocused, role }) => isFocused && role !== 'RootWebArea')
    return all.at(-1)?.name ?? ''
  }

  /** All words that are read out. */
  async text(): Promise<string> {
    return (await this.all())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ')
  }

  async sees(role: string, name: string | RegExp): Promise<Seen> {
    let found: Seen | undefined
    await expect
      .poll(
        async () => {
          found = await this.find(role, name)
          return found !== undefined
        },
        { message: `${role} ${name}` },
      )
      .toBe(true)
    return found as Seen
  }

  async gone(role: string, name: string | RegExp): Promise<void> {
    await expect.poll(async () => (await this.find(role, name)) === undefined, { message: `${role} ${name} is gone` }).toBe(true)
  }

  async press(name: string | RegExp, role = 'button'): Promise<void> {
    const { node } = await this.sees(role, name)
    const session = await this.#session!
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node })
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node })
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.border
    await this.#page.mouse.click((x + right) / 2, (y + bottom) / 2)
  }

  /** By how many pixels an element stands out of the window, or something in it out of the element. */
  async sideways(node: number): Promise<number> {
    const session = await this.#session!
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node })
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const { left, right } = this.getBoundingClientRect()
        return Math.max(0, ...[...this.querySelectorAll('div, ol, li, p, select, button')].map((it) => it.getBoundingClientRect().right - right), -left, right - innerWidth)
      }`,
    })
    return Number(result.value)
  }

  /** Goes on with Tab until this has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    await expect(async () => {
      await this.#page.keyboard.press('Tab')
      expect(await this.focused()).toMatch(name)
    }).toPass({ intervals: [0] })
  }
}
