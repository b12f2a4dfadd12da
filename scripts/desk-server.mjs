/** Serves the built desk to this machine only. Plain JavaScript: it runs before anything is built. */
import { createServer } from 'node:http'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding); its requests still carry that name. */
export function isOwnHost(header) {
  return OWN_NAMES.has((header ?? '').toLowerCase().replace(/:\d{1,5}$/, ''))
}

/** @returns {Promise<{ url: string, close(): Promise<void> }>} rejects with Node's error (EADDRINUSE, EACCES …). */
export async function serveDesk(folder, port) {
  const { default: sirv } = await import('sirv')
  // `dev` reads the folder at each request, so that a new build is served without a restart.
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const say = (status, sentence) => response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'")
    response.setHeader('Cache-Control', 'no-cache')
    if (!isOwnHost(request.headers.host)) return say(403, 'Seconder answers on this computer only: open it as http://localhost.')
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'Seconder takes no data over the network: only reading is allowed.')
    files(request, response, () => say(404, 'There is no such page here: the desk is at the address without anything after the port.'))
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
