/** Serves a folder of files to this machine only. Plain JavaScript: it runs before anything is built. */
import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join } from 'node:path'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding); its requests still carry that name. */
export function isOwnHost(header) {
  return OWN_NAMES.has((header ?? '').toLowerCase().replace(/:\d{1,5}$/, ''))
}

/** Without the stroke at its end the links of a folder's page would lead beside it. */
const isFolder = (folder, address) => /^(?:\/[\w-]+)+$/.test(address) && statSync(join(folder, address), { throwIfNoEntry: false })?.isDirectory()

/**
 * @param {{ folder: string, port: number, headers: Record<string, string>, missing: string, tls?: { cert: Buffer, key: Buffer } }} what
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects with Node's error (EADDRINUSE, EACCES …).
 */
export async function serveFolder({ folder, port, headers, missing, tls }) {
  const { default: sirv } = await import('sirv')
  // `dev` reads the folder at each request, so that a new build is served without a restart.
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true })
  const scheme = tls ? 'https' : 'http'
  const answer = (request, response) => {
    const say = (status, sentence) => response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
    for (const [name, value] of Object.entries({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache', ...headers }))
      response.setHeader(name, value)
    if (!isOwnHost(request.headers.host)) return say(403, `Seconder answers on this computer only: open it as ${scheme}://localhost.`)
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'Seconder takes no data over the network: only reading is allowed.')
    const address = request.url?.split('?')[0] ?? '/'
    if (isFolder(folder, address)) return response.writeHead(301, { Location: `${address.slice(address.lastIndexOf('/') + 1)}/` }).end()
    files(request, response, () => say(404, missing))
  }
  const server = tls ? createSecureServer(tls, answer) : createServer(answer)
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `${scheme}://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
