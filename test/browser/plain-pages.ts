/** Pages of sites that Seconder was not made for: plain boxes to write in, a frame, a strict policy, an editor that wants no help. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const page = (title: string, body: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><body style="font: 16px/1.5 sans-serif">${body}</body></html>`

const PAGES: Readonly<Record<string, string>> = {
  '/boxes': page(
    'Boxes',
    `<label>News <textarea id="news" rows="4" cols="60"></textarea></label>
     <div id="rich" contenteditable="true" aria-label="Article" style="border: 1px solid; min-height: 4em; padding: 8px"></div>
     <label>Unchecked <textarea id="quiet" data-gramm="false" rows="3" cols="60"></textarea></label>
     <label>Password <input type="password" id="secret"></label>
     <iframe id="inner" src="/inner" title="Inner" style="width: 600px; height: 120px"></iframe>
     <iframe id="blank" title="Blank" style="width: 600px; height: 120px"></iframe>
     <script>blank.contentDocument.body.contentEditable = 'true'</script>`,
  ),
  '/inner': page('Inner', '<div id="rich" contenteditable="true" aria-label="Inner article" style="min-height: 3em">&nbsp;</div>'),
  '/strict': page('Strict', '<div id="rich" contenteditable="true" aria-label="Article" style="min-height: 4em"></div>'),
}
const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

export interface PlainSite {
  /** `http://127.0.0.1:…` and, another site to the browser, `http://localhost:…`. */
  readonly one: string
  readonly other: string
  close(): Promise<void>
}

export async function servePlainPages(): Promise<PlainSite> {
  const server = createServer(({ url = '/' }, answer) => {
    const html = plainPage(url)
    answer.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...(url === '/strict' ? { 'content-security-policy': STRICT } : {}) })
    answer.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    one: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export const plainPage = (path: string): string | undefined => PAGES[path]
