import type { CDPSession } from '@playwright/test'
import { expect } from './expect.ts'

/** The side panel in the browser's own frame: no page to Playwright, so asked by expressions. */
export class RealPanel {
  #session: CDPSession
  #id: string
  #asked = 0

  constructor(session: CDPSession, id: string) {
    this.#session = session
    this.#id = id
  }

  async text(): Promise<string> {
    return String(await this.#evaluate('document.body.innerText'))
  }

  /** The field that has the focus, and the dialogue that it stands in. */
  async focused(): Promise<string> {
    return String(await this.#evaluate(`[document.activeElement?.tagName, document.activeElement?.closest('dialog')?.querySelector('h2')?.textContent].join(' in ')`))
  }

  /** Presses the button that says this, once it is there. */
  async press(says: string): Promise<void> {
    const buttons = `[...document.querySelectorAll('button')].filter((it) => (it.innerText || it.textContent) === ${JSON.stringify(says)})`
    await expect.poll(() => this.#evaluate(`${buttons}.map((it) => it.click()).length`)).toBe(1)
  }

  /** Into the field that has the focus. */
  async write(words: string): Promise<void> {
    await this.#send('Input.insertText', { text: words })
  }

  /** As a person closes it. */
  async close(): Promise<void> {
    void this.#evaluate('close()')
    const targets = async () => (await this.#session.send('Target.getTargets', { filter: [{}] })).targetInfos
    await expect.poll(async () => (await targets()).some(({ url }) => url.endsWith('/sidepanel.html'))).toBe(false)
  }

  async #evaluate(expression: string): Promise<unknown> {
    return (await this.#send('Runtime.evaluate', { expression })).result?.value
  }

  #send(method: string, params: object): Promise<{ readonly result?: { readonly value?: unknown } }> {
    const asked = ++this.#asked
    return new Promise((resolve) => {
      const hear = ({ message }: { message: string }) => {
        const { id, result } = JSON.parse(message)
        if (id !== asked) return
        this.#session.off('Target.receivedMessageFromTarget', hear)
        resolve(result)
      }
      this.#session.on('Target.receivedMessageFromTarget', hear)
      void this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message: JSON.stringify({ id: asked, method, params }) })
    })
  }
}
