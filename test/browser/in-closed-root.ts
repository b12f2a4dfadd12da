/** What the extension shows in closed shadow roots, as a screen reader is told of it: no script of the page can look in, and no test's either. */
import type { CDPSession, Page } from '@playwright/test'
import { expect } from './extension-test.ts'

interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly focused: boolean
  readonly expanded: boolean | undefined
  readonly ignored: boolean
  readonly node: number
}

export class ClosedRoots {
  readonly #page: Page
  readonly #session: CDPSession

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async of(page: Page): Promise<ClosedRoots> {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('Accessibility.enable')
    return new ClosedRoots(page, session)
  }

  async #all(): Promise<Told[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree')
    const property = (of: (typeof nodes)[number], name: string) => of.properties?.find((one) => one.name === name)?.value.value
    return nodes.map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      focused: property(node, 'focused') === true,
      expanded: property(node, 'expanded'),
      ignored: node.ignored,
      node: node.backendDOMNodeId ?? 0,
    }))
  }

  async find(role: string, name: string | RegExp): Promise<Told | undefined> {
    return (await this.#all()).find((told) => !told.ignored && told.role === role && (typeof name === 'string' ? told.name === name : name.test(told.name)))
  }

  async get(role: string, name: string | RegExp): Promise<Told> {
    let found: Told | undefined
    await expect
      .poll(
        async () => {
          found = await this.find(role, name)
          return found !== undefined
        },
        { message: `${role} ${name}` },
      )
      .toBe(true)
    return found as Told
  }

  async gone(role: string, name: string | RegExp): Promise<void> {
    await expect.poll(() => this.find(role, name), { message: `${role} ${name} is still there` }).toBeUndefined()
  }

  async focused(): Promise<string> {
    const told = (await this.#all()).findLast(({ focused }) => focused)
    return told ? `${told.role} ${told.name}` : ''
  }

  /** All that is said in live regions now. */
  async said(): Promise<string> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree')
    const inside = new Map(nodes.map((node) => [node.nodeId, node]))
    const words = (id: string): string => {
      const node = inside.get(id)
      if (!node) return ''
      return node.role?.value === 'StaticText' ? String(node.name?.value) : (node.childIds ?? []).map(words).join(' ')
    }
    return nodes.flatMap((node) => (node.role?.value === 'status' ? [words(node.nodeId)] : [])).join(' | ')
  }

  /** Its place in the window. */
  async box({ node }: Told): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: node })
    const xs = model.border.filter((_, i) => i % 2 === 0)
    const ys = model.border.filter((_, i) => i % 2 === 1)
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    const { left, top, right, bottom } = await this.box(await this.get(role, name))
    await this.#page.mouse.click((left + right) / 2, (top + bottom) / 2)
  }

  async html({ node }: Told): Promise<string> {
    return (await this.#session.send('DOM.getOuterHTML', { backendNodeId: node })).outerHTML
  }
}
