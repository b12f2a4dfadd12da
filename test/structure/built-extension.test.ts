import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { root } from './tree.ts'

const output = join(root, 'extension', '.output')

/** What a person is told that Seconder may do; to widen one of these is a decision, not an accident. */
const PERMISSIONS = {
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  edge: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
}
const ORIGINS = ['https://mail.google.com/*', ...['cloud.microsoft', 'office.com', 'office365.com', 'live.com', 'microsoft.com'].map((host) => `https://outlook.${host}/*`)]

/** Keys that the other browsers would warn of, and those that a store gives out itself. */
const NOT_IN_CHROMIUM = ['browser_specific_settings', 'sidebar_action', 'key', 'update_url']
const NEVER = { chrome: NOT_IN_CHROMIUM, edge: NOT_IN_CHROMIUM, firefox: ['side_panel', 'minimum_chrome_version', 'storage', 'key', 'update_url'] }

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** Design section 5. */
const LOADER_BYTES = 15_000
const IN_PAGE_GZIP_BYTES = 60_000
/** Of the side panel: what its page loads before anything is asked for. */
const PANEL_GZIP_BYTES = 150_000

/** What runs in a page's process. */
const IN_PAGE = ['loader.js', 'compose.js']

/** `npm test` builds the extension before these; alone they tell only of builds that are there. */
for (const browser of ['chrome', 'edge', 'firefox'] as const) {
  const folder = join(output, `${browser}-mv3`)
  const isBuilt = existsSync(join(folder, 'manifest.json'))
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const gzipped = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0)

  describe.runIf(isBuilt)(`the extension built for ${browser}`, () => {
    const manifest = isBuilt ? JSON.parse(read('manifest.json')) : {}
    const names = isBuilt ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')) : []
    const scripts = names.filter((name) => /\.m?js$/.test(name))

    it('asks for no more than it needs', () => {
      expect(manifest.manifest_version).toBe(3)
      expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[browser])
      expect(manifest.host_permissions).toEqual(ORIGINS)
      expect(manifest.optional_permissions ?? []).toEqual([])
      expect(manifest.optional_host_permissions, 'one site at a time, when the person asks').toEqual(['https://*/*'])
      expect(manifest.externally_connectable).toBeUndefined()
    })

    it('says of itself what its store takes, with the version of the package', () => {
      expect(manifest.name.length).toBeLessThanOrEqual(45)
      expect(manifest.description.length).toBeLessThanOrEqual(132)
      expect(manifest.version).toBe(version)
      expect(
        Object.keys(manifest).filter((key) => NEVER[browser].includes(key)),
        'belongs to another browser, or to the store',
      ).toEqual([])
      expect(manifest.background).toEqual(browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' })
    })

    it.runIf(browser === 'edge' && existsSync(join(output, 'chrome-mv3', 'manifest.json')))('is in Edge what it is in Chrome', () => {
      expect(manifest).toEqual(JSON.parse(readFileSync(join(output, 'chrome-mv3', 'manifest.json'), 'utf8')))
    })

    it('puts the loader alone into pages, from their start', () => {
      expect(manifest.content_scripts).toEqual([{ matches: ORIGINS, js: ['loader.js'], run_at: 'document_start', match_about_blank: true }])
    })

    it('shows a page nothing of itself', () => {
      expect(manifest.web_accessible_resources).toEqual([])
    })

    it('lets nothing into its pages from elsewhere, and makes no code or markup of text', () => {
      const policy: string = manifest.content_security_policy.extension_pages
      expect(policy.replace("connect-src 'self' https:", ''), 'an address may be asked for a pack; test/structure/safe-code sees that one module asks').not.toMatch(
        /unsafe-|https?:|wss?:|data:|blob:|\*/,
      )
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "object-src 'self'",
        "connect-src 'self' https:",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ])
        expect(policy.split('; ')).toContain(part)
    })

    it('lets its side panel, where drafts are read, ask no address at all', () => {
      expect(read('sidepanel.html')).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`)
    })

    it('has a side panel and a button that opens it', () => {
      const panel = browser === 'firefox' ? manifest.sidebar_action?.default_panel : manifest.side_panel?.default_path
      expect(names).toContain(panel)
      expect(manifest.action.default_title).toBe('Open Seconder')
    })

    it('suggests keys, each of its own', () => {
      const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands).map(({ suggested_key }) => suggested_key.default)
      expect(keys).toEqual(['Alt+Shift+D', 'Alt+Shift+Period', 'Alt+Shift+Comma'])
    })

    it('has every icon that it names', () => {
      expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128'])
      expect(names).toEqual(expect.arrayContaining(Object.values(manifest.icons)))
    })

    it('runs no text as code', () => {
      expect(scripts.filter((name) => /(?<![.\w$])eval\s*\(|\bnew\s+Function\s*\(/.test(read(name)))).toEqual([])
    })

    it('tells its schema library not to, wherever that is', () => {
      const told = (name: string) => /__zod_globalConfig\s*=\s*\{\s*jitless:\s*(?:!0|true)/.test(read(name))
      expect(told('background.js')).toBe(true)
      expect(scripts.filter((name) => /^chunks\/(?:options|sidepanel)-/.test(name)).map(told)).toEqual([true, true])
    })

    it('has nothing in a page that could reach a network, and in the background the one request for a pack', () => {
      const ways = /(?<![.\w$])(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/g
      expect(IN_PAGE.flatMap((name) => read(name).match(ways) ?? [])).toEqual([])
      expect(read('background.js').match(ways)).toEqual(['fetch('])
    })

    it('carries no React, no schema library and no pack into a page', () => {
      for (const name of IN_PAGE) expect(read(name)).not.toMatch(/react\.(?:element|transitional)|ZodError|campaignWords|Monitoring Officer/)
    })

    it(`puts at most ${LOADER_BYTES / 1000} kB into every page, and ${IN_PAGE_GZIP_BYTES / 1000} kB gzipped into one with a draft`, () => {
      expect(read('loader.js').length).toBeLessThan(LOADER_BYTES)
      expect(gzipped(IN_PAGE)).toBeLessThan(IN_PAGE_GZIP_BYTES)
    })

    it(`opens its side panel with at most ${PANEL_GZIP_BYTES / 1000} kB gzipped`, () => {
      const first = [...read('sidepanel.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
      expect(first.length).toBeGreaterThan(1)
      expect(gzipped(first)).toBeLessThan(PANEL_GZIP_BYTES)
    })
  })
}
