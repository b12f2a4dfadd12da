/** Pages of sites that Seconder was not made for: plain boxes to write in, a frame, a strict policy, an editor that wants no help. */
import type { BrowserContext, Page } from '@playwright/test'

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><body style="font: 16px/1.5 sans-serif">${body}</body></html>`

const PAGES: Readonly<Record<string, string>> = {
  '/boxes': page(
    'Boxes',
    `<label>News <textarea id="news" rows="4" cols="60"></textarea></label>
     <div id="rich" contenteditable="true" aria-label="Article" style="border: 1px solid; min-height: 4em; padding: 8px"></div>
     <div id="host"><template shadowrootmode="open"><div id="shaded" contenteditable="true" aria-label="In a shadow tree" style="min-height: 2em"></div></template></div>
     <label>Unchecked <textarea id="quiet" data-gramm="false" rows="3" cols="60"></textarea></label>
     <label>Password <input type="password" id="secret"></label>
     <iframe id="inner" src="/inner" title="Inner" style="width: 600px; height: 120px"></iframe>
     <iframe id="blank" title="Blank" style="width: 600px; height: 120px"></iframe>
     <script>blank.contentDocument.body.contentEditable = 'true'</script>`,
  ),
  '/headline': page('Headline', '<label>Search <input id="search" size="10"></label> <label>Headline <input id="headline" size="80"></label>'),
  '/inner': page('Inner', '<div id="rich" contenteditable="true" aria-label="Inner article" style="min-height: 3em">&nbsp;</div>'),
  '/dialog-in-shadow': page(
    'Dialog',
    `<div id="host"><template shadowrootmode="open"><dialog><div id="rich" contenteditable="true" aria-label="Note" style="width: 600px; min-height: 3em"></div></dialog></template></div>
     <script>host.shadowRoot.querySelector('dialog').showModal()</script>`,
  ),
  '/shadow-in-dialog': page(
    'Dialog',
    `<dialog id="asks"><div><template shadowrootmode="open"><div id="rich" contenteditable="true" aria-label="Note" style="width: 600px; min-height: 3em"></div></template></div></dialog>
     <script>asks.showModal()</script>`,
  ),
  '/strict': page('Strict', '<div id="rich" contenteditable="true" aria-label="Article" style="min-height: 4em"></div>'),
}
const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Two sites: what is allowed on one is not allowed on the other. */
export const MILL = 'https://mill.example'
export const WEIR = 'https://weir.example'

export const isPlain = (url: string): boolean => [MILL, WEIR].some((site) => url.startsWith(`${site}/`))

export interface PlainAnswer {
  readonly status: number
  readonly contentType: string
  readonly headers: Record<string, string>
  readonly body: string
}

export function plainAnswer(url: string): PlainAnswer {
  const { pathname } = new URL(url)
  const body = PAGES[pathname]
  const headers: Record<string, string> = pathname === '/strict' ? { 'content-security-policy': STRICT } : {}
  return { status: body ? 200 : 404, contentType: 'text/html; charset=utf-8', headers, body: body ?? '' }
}

/** Answers every request to the two sites. */
export const servePlainPages = (target: BrowserContext | Page): Promise<unknown> =>
  target.route(
    (url) => isPlain(url.href),
    (route) => route.fulfill(plainAnswer(route.request().url())),
  )
