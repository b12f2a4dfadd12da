/**
 * Firefox's own window: its tabs, its sidebar, our button, and what stands in a closed shadow root. None of these can be
 * reached as pages; with --remote-allow-system-access the browser's own script can be asked for them.
 */
import { expect } from '@playwright/test'
import type { Browser } from 'puppeteer-core'

const ID = 'seconder_seconder_example'
/** Hands over the tabs' browser of the page in front, or the one in the sidebar. */
const BROWSERS = { tab: 'gBrowser.selectedBrowser', sidebar: "document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')" }

interface Bidi {
  send(method: string, what: object): Promise<{ readonly result: unknown }>
}
interface Answer {
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

/** Runs beside the page's own scripts, with the browser's rights. `content` is the page's window. */
const INSIDE = `
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.openOrClosedShadowRoot ? all(one.openOrClosedShadowRoot) : [])])
  const shown = (one) => one.checkVisibility() && one.getClientRects().length > 0
  const isCalled = (one, name) => (one.ariaLabel ?? one.innerText.trim()).startsWith(name)
  const field = (name) => all(content.document).find((one) => /^(input|textarea)$/.test(one.localName) && (isCalled(one, name) || [...(one.labels ?? [])].some((label) => label.innerText.trim().startsWith(name))))
  const fill = (one, words) => { one.value = words; one.dispatchEvent(new content.Event('input', { bubbles: true })) }
  const control = (name) => all(content.document).find((one) => /^(button|summary|a|select)$/.test(one.localName) && shown(one) && isCalled(one, name))
`

export class BrowserWindow {
  readonly #bidi: Bidi
  readonly #context: string

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi
    this.#context = context
  }

  /** The one that was opened last. */
  static async of(browser: Browser): Promise<BrowserWindow> {
    // Not among the questions that puppeteer knows.
    const { connection } = browser as unknown as { connection: Bidi }
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const last = (result as { contexts: { context: string }[] }).contexts.at(-1)
    if (!last) throw new Error('Firefox shows no window')
    return new BrowserWindow(connection, last.context)
  }

  /** @param body - of an asynchronous function in the browser's window; what it returns comes back as JSON */
  async ask<T>(body: string): Promise<T> {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`
    const { result } = await this.#bidi.send('script.evaluate', { expression, target: { context: this.#context }, awaitPromise: true })
    const { result: value, exceptionDetails } = result as Answer
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return JSON.parse(value?.value ?? 'null') as T
  }

  /** @param expression - in the page, where INSIDE stands */
  inside<T>(where: keyof typeof BROWSERS, expression: string): Promise<T> {
    const script = `${INSIDE}; sendAsyncMessage('seconder-test', JSON.stringify((() => { try { return { value: ${expression} } } catch (error) { return { error: String(error) } } })()))`
    return this.ask<string>(`
      const MOVED = ['DidChangeBrowserRemoteness', 'XULFrameLoaderCreated']
      const browser = ${BROWSERS[where]}
      const page = browser?.messageManager
      if (!page) return '{}'
      return new Promise((resolve) => {
        // A page that goes elsewhere meanwhile may take the question with it.
        const gone = (other) => other === page && answer('{}')
        const hear = ({ data }) => answer(data)
        // One that changes its process loses it, and the messages of the old process may not say so.
        const moved = () => answer('{}')
        for (const change of MOVED) browser.addEventListener(change, moved)
        const answer = (data) => { for (const change of MOVED) browser.removeEventListener(change, moved); page.removeMessageListener('seconder-test', hear); Services.obs.removeObserver(gone, 'message-manager-close'); resolve(data) }
        Services.obs.addObserver(gone, 'message-manager-close')
        page.addMessageListener('seconder-test', hear)
        page.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false)
      })`).then((data) => {
      const { value, error } = JSON.parse(data) as { value?: T; error?: string }
      if (error) throw new Error(error)
      return value as T
    })
  }

  addresses(): Promise<string[]> {
    return this.ask('return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)')
  }

  async show(address: string): Promise<void> {
    await this.ask(`gBrowser.selectedTab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(address)}))`)
  }

  /** Never the window with it, which goes with its last tab. */
  async close(address: string): Promise<void> {
    await this.ask(`
      if (gBrowser.tabs.length === 1) gBrowser.addTrustedTab('about:blank')
      gBrowser.removeTab(gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(address)})))`)
  }

  /** Our button, put beside the address bar, as a person may. */
  async pressButton(): Promise<void> {
    await this.ask(`CustomizableUI.addWidgetToArea('${ID}-browser-action', 'nav-bar'); document.getElementById('${ID}-BAP').click()`)
  }

  /** Gives the order of one of our shortcuts, as Firefox does for its key. */
  async shortcut(key: string): Promise<void> {
    await this.ask(`document.querySelector('#ext-keyset-id-${ID} > key[keycode="VK_${key}"]').doCommand()`)
  }

  /** What is to be read in the sidebar; undefined while none of ours is open. */
  async sidebar(): Promise<string | undefined> {
    if (!(await this.ask<boolean>(`return SidebarController.isOpen && SidebarController.currentID === '${ID}-sidebar-action'`))) return undefined
    return this.inside('sidebar', 'content.document.body?.innerText ?? ""')
  }

  async press(where: keyof typeof BROWSERS, name: string): Promise<void> {
    await expect.poll(() => this.inside(where, `((one) => one !== undefined && (one.click(), true))(control(${JSON.stringify(name)}))`), name).toBe(true)
  }

  async fill(where: keyof typeof BROWSERS, name: string, words: string): Promise<void> {
    await expect.poll(() => this.inside(where, `((one) => one !== undefined && (fill(one, ${JSON.stringify(words)}), true))(field(${JSON.stringify(name)}))`), name).toBe(true)
  }

  /** The person lets Seconder into private windows, in the list of add-ons. */
  async allowInPrivate(): Promise<void> {
    await this.ask(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      await ExtensionPermissions.add('seconder@seconder.example', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      await (await AddonManager.getAddonByID('seconder@seconder.example')).reload()`)
  }

  /** As its menu does. */
  async openWindow(isPrivate: boolean): Promise<void> {
    await this.ask(`const opened = OpenBrowserWindow({ private: ${isPrivate} }); await opened.delayedStartupPromise`)
  }

  /** Without a screen a new window does not get the focus by itself, and its pages hear of none. */
  async focusPage(): Promise<void> {
    await this.ask('window.focus(); gBrowser.selectedBrowser.focus()')
  }

  async closeWindow(): Promise<void> {
    await this.ask('setTimeout(() => window.close())')
  }

  async closeSidebar(): Promise<void> {
    await this.ask('SidebarController.hide()')
  }

  /** As the list of add-ons does. */
  async openOptions(): Promise<void> {
    await this.ask(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { optionsURL } = await AddonManager.getAddonByID('seconder@seconder.example')
      switchToTabHavingURI(optionsURL, true, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`)
  }

  pageText(): Promise<string> {
    return this.inside('tab', 'content.document.body?.innerText ?? ""')
  }

  /** What we show above the page, in closed shadow roots. */
  above(): Promise<string> {
    return this.inside('tab', "all(content.document).filter((one) => one.parentNode.host && shown(one)).map((one) => one.innerText).join(' ')")
  }

  /** Where a control is whose name begins so, for a real press of the mouse; also in a closed shadow root. */
  at(name: string): Promise<{ x: number; y: number } | null> {
    return this.inside(
      'tab',
      `((one) => { if (!one) return null; one.scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = one.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } })(control(${JSON.stringify(name)}))`,
    )
  }

  /** The whole window as a data address, to look at. */
  picture(): Promise<string> {
    return this.ask(`
      const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
      canvas.getContext('2d').drawImage(bitmap, 0, 0)
      return canvas.toDataURL()`)
  }
}
