import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveDesk } from './desk-server.mjs'
import { isOwnHost } from './lib/serve-folder.mjs'

let folder
let server
let port

const ask = (options) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, ...options }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part) => {
        body += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seconder-desk-'))
  writeFileSync(join(folder, 'index.html'), '<title>Desk</title>')
  mkdirSync(join(folder, 'reference'))
  writeFileSync(join(folder, 'reference', 'index.html'), '<title>Explained</title>')
  server = await serveDesk(folder, 0)
  port = Number(new URL(server.url).port)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('The desk server', () => {
  it('serves the desk at its own names', async () => {
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) expect((await ask({ path: '/', headers: { host } })).body).toContain('Desk')
  })

  it('refuses any other name in one sentence', async () => {
    const { status, body } = await ask({ path: '/', headers: { host: `desk.attacker.example:${port}` } })
    expect(status).toBe(403)
    expect(body).toBe('Seconder answers on this computer only: open it as http://localhost.\n')
  })

  it('takes no data', async () => {
    expect((await ask({ path: '/', method: 'POST', headers: { host: 'localhost' } })).status).toBe(405)
  })

  it('leaves its folder for nobody', async () => {
    for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd']) expect((await ask({ path, headers: { host: 'localhost' } })).status).toBe(404)
  })

  it('leads to a folder with the stroke at its end, from where its links are right', async () => {
    const { status, headers } = await ask({ path: '/reference', headers: { host: 'localhost' } })
    expect([status, headers.location]).toEqual([301, 'reference/'])
    expect((await ask({ path: '/reference/', headers: { host: 'localhost' } })).body).toContain('Explained')
    expect((await ask({ path: '/referents', headers: { host: 'localhost' } })).status).toBe(404)
  })

  it('may not be framed, and its files not be guessed at', async () => {
    const { headers } = await ask({ path: '/', headers: { host: 'localhost' } })
    expect(headers).toMatchObject({ 'content-security-policy': "frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' })
  })

  it('knows its own names', () => {
    expect(['localhost', 'LOCALHOST:1', '127.0.0.1:4310', '[::1]:4310'].every(isOwnHost)).toBe(true)
    expect(['', undefined, 'localhost.example', 'localhost:4310.example', '127.0.0.1.example', 'example:4310'].some(isOwnHost)).toBe(false)
  })
})
