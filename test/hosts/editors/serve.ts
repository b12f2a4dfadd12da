/** Serves one page for each editor on this machine: its script, and the files of the editor's own package. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { ALLOWANCES, type Allowance } from './allowances.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const packages = here('../../../node_modules')

/** Of the page's own marks in its head, which its policy knows by this. */
const NONCE = 'page'

/** What a page has in its head besides its own script. */
const HEADS: Readonly<Record<string, string>> = {
  'ckeditor-4': '<script src="/npm/ckeditor4/ckeditor.js"></script>',
  'quill-1': '<link rel="stylesheet" href="/npm/quill1/dist/quill.snow.css">',
  tinymce: '<script src="/npm/tinymce/tinymce.min.js"></script>',
  'quill-2': '<link rel="stylesheet" href="/npm/quill/dist/quill.snow.css">',
  'ckeditor-5': `<script type="importmap" nonce="${NONCE}">{"imports":{"ckeditor5":"/npm/ckeditor5/dist/browser/ckeditor5.js"}}</script><link rel="stylesheet" href="/npm/ckeditor5/dist/ckeditor5.css">`,
  trix: '<link rel="stylesheet" href="/npm/trix/dist/trix.css">',
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml' }

const ownOr = (any?: boolean) => (any ? "'unsafe-inline'" : `'nonce-${NONCE}'`)

/** Nothing but the page's own, no markup made of text but what the page vouches for, and nothing of other origins that does not ask to be here. */
const headersOf = ({ vouches = [], inlineStyles, inlineScripts }: Allowance) => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' ${ownOr(inlineScripts)}`,
    `style-src 'self' ${ownOr(inlineStyles)}`,
    "img-src 'self' data:",
    "frame-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${vouches.join(' ') || "'none'"}`,
  ].join('; '),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
})

/** An editor that makes markup of text has to be vouched for by its page, as such pages do; also in the frame that it writes into. */
const VOUCH = `<script nonce="${NONCE}">
const vouch = (it) => it?.trustedTypes.defaultPolicy ?? it?.trustedTypes.createPolicy('default', { createHTML: (html) => html, createScriptURL: (url) => url })
vouch(window)
for (const name of ['contentWindow', 'contentDocument']) {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, name)
  Object.defineProperty(HTMLIFrameElement.prototype, name, { get() { const it = own.get.call(this); vouch(it?.defaultView ?? it?.window); return it } })
}
</script>`

const html = (name: string, { vouches }: Allowance) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>${vouches?.includes('default') ? VOUCH : ''}${HEADS[name] ?? ''}
<style nonce="${NONCE}">body { font: 16px sans-serif } #host { min-height: 120px; padding: 4px; border: 1px solid #999 }</style></head>
<body><div id="host"></div><script type="module" src="/page/${name}.js"></script></body></html>`

async function scripts(names: readonly string[]): Promise<Map<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        // Its own bundle, as it comes.
        external: ['ckeditor5'],
        input: Object.fromEntries(names.map((name) => [name, here(`pages/${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
        preserveEntrySignatures: false,
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the pages of the editors could not be built')
  return new Map(first.output.map((chunk) => [chunk.fileName, chunk.type === 'chunk' ? chunk.code : String(chunk.source)]))
}

export interface Served {
  readonly origin: string
  close(): void
}

export async function serveEditors(names: readonly string[]): Promise<Served> {
  const code = await scripts(names)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [, folder, ...rest] = pathname.split('/')
    const allowed = ALLOWANCES[folder ?? ''] ?? {}
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type, ...(type === TYPES['.html'] && headersOf(allowed)), 'cross-origin-resource-policy': 'same-origin' }).end(body)
    try {
      if (folder === 'page') send(TYPES['.js']!, code.get(rest.join('/')) ?? '')
      else if (folder === 'npm') send(TYPES[extname(pathname)] ?? 'application/octet-stream', await readFile(join(packages, normalize(rest.join('/')))))
      else if (names.includes(folder ?? '')) send(TYPES['.html']!, html(folder!, allowed))
      else response.writeHead(404).end()
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port for the pages of the editors')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
