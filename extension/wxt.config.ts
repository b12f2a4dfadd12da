/** Builds the extension for Chrome, Edge and Firefox: `npx wxt build extension -b chrome|edge|firefox`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { icons } from '../scripts/lib/icons.ts'
import { oneByte } from '../scripts/lib/one-byte.ts'
import { forgetBundled, thirdParty } from '../scripts/lib/third-party.ts'
import { managedSchema } from './kept/managed.schema.ts'
import { policySchema } from './kept/policy-schema.ts'
import { CHROME, FIREFOX } from './oldest-browsers.ts'
import { OPTIONAL_SITES, permissionsIn } from './permissions.ts'
import { MATCHES } from './sites-served.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as { version: string }

const SIZES = [16, 32, 48, 128]
const icon = (size: number) => `icons/icon-${size}.png`

/** What an administrator may decide, as Chrome and Edge read it. */
const MANAGED = 'managed-schema.json'

/** Nothing from elsewhere, nothing inline, no code or markup made of text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // For the one address of a pack; test/structure sees that one module alone asks anything.
  "connect-src 'self' https:",
  "object-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Free in Chrome, Edge, Firefox, Gmail and Outlook on the web; the person may choose others in the browser. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
  'next-finding': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Next finding in the draft' },
  'previous-finding': { suggested_key: { default: 'Alt+Shift+Comma' }, description: 'The finding before' },
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Without this, -b firefox would build for Manifest 2.
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Seconder',
    version,
    description: 'Approved templates and a careful first reader for council political groups. Everything stays on this device.',
    icons: Object.fromEntries(SIZES.map((size) => [size, icon(size)])),
    permissions: permissionsIn(browser),
    host_permissions: [...MATCHES],
    optional_host_permissions: [...OPTIONAL_SITES],
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: 'Open Seconder' },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'seconder@seconder.example', strict_min_version: FIREFOX, data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: CHROME, storage: { managed_schema: MANAGED } }),
  }),
  hooks: {
    'build:before': ({ config }) => forgetBundled(config.browser),
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED, contents: JSON.stringify(policySchema(managedSchema), null, 2) })
      for (const { size, png } of icons(SIZES)) files.push({ relativeDest: icon(size), contents: png as unknown as string })
    },
    // Outlook's pop-outs may be windows without an address of their own, which its page fills.
    // Not declared as a WXT content script: WXT would announce each start to the page by an event with the extension's id.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches: [...MATCHES], js: ['loader.js'], run_at: 'document_start', match_about_blank: true }]
      manifest.web_accessible_resources = []
    },
  },
  vite: ({ browser }) => ({
    plugins: [oneByte(), thirdParty(browser, { adds: true })],
    resolve: {
      // Its build for browsers decodes by innerHTML: no document in a service worker, and Trusted Types forbid it.
      alias: { 'decode-named-character-reference': here('../node_modules/decode-named-character-reference/index.js') },
    },
    build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
  }),
})
