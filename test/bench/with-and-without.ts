/** The same page and the same hands in a browser with the extension and in one without: what the page costs by itself. */
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { gmailPage } from '#test/hosts/gmail/serve.ts'
import { findBrowser, QUIET } from '../browser/find-browser.mjs'
import { launchExtension } from '../browser/launch-extension.ts'

type View = Required<Pick<BrowserContextOptions, 'locale'>> & { readonly viewport: { readonly width: number; readonly height: number } }

export async function withUs<T>(view: View, work: (page: Page, extension: string) => Promise<T>): Promise<T> {
  const { context, worker, close } = await launchExtension(view)
  try {
    return await work(context.pages()[0] ?? (await context.newPage()), new URL(worker.url()).host)
  } finally {
    await close()
  }
}

export async function withoutUs<T>(view: View, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...QUIET] })
  try {
    const context = await browser.newContext({ ...view, reducedMotion: 'reduce' })
    const body = await gmailPage()
    await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
    return await work(await context.newPage())
  } finally {
    await browser.close()
  }
}
