/** Builds the desk to dist/desk: plain files that work from any static host and any folder of it, and offline. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { packsFrom } from '../../../scripts/lib/packs-from.ts'
import { thirdParty } from '../../../scripts/lib/third-party.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Last of all, as what stands in the folder before is kept for offline use. */
const referenceBeside: Plugin = {
  name: 'reference-beside-the-desk',
  enforce: 'post',
  closeBundle: {
    order: 'post',
    sequential: true,
    async handler() {
      await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build-reference.ts', 'dist/desk/reference'], { cwd: here('../../..') })
    },
  },
}

export default defineConfig({
  root: here('.'),
  base: './',
  // Its build for browsers decodes by innerHTML, which Trusted Types refuse.
  resolve: { alias: { 'decode-named-character-reference': here('../../../node_modules/decode-named-character-reference/index.js') } },
  // The generated pack and the rooms beside this one lie outside the root.
  server: { fs: { allow: [here('../../..')] } },
  build: {
    outDir: here('../../../dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need `data:` in places where the content policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [
    react(),
    packsFrom(),
    // The service worker is bundled by Workbox itself.
    thirdParty('desk', { also: ['core', 'precaching', 'routing', 'strategies'].map((part) => `workbox-${part}`) }),
    VitePWA({
      // Registered by offline/register.ts: the plugin's own script meets neither the content policy nor Trusted Types.
      injectRegister: false,
      registerType: 'prompt',
      includeAssets: [],
      manifest: {
        name: 'Seconder',
        short_name: 'Seconder',
        description: 'Approved templates and a careful first reader for council political groups. Everything stays on this device.',
        lang: 'en-GB',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f6f5f1',
        theme_color: '#f6f5f1',
        categories: ['productivity', 'government'],
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        maximumFileSizeToCacheInBytes: 8_000_000,
        cleanupOutdatedCaches: true,
        // The very first visit already works offline, with the parts that are loaded only when needed.
        clientsClaim: true,
        // The desk is one page, whatever follows its address (`?options`). Any other address is no page of it: the reference pages are
        // pages of their own, and not kept offline, as which of them somebody read is nobody's business.
        navigateFallback: null,
        ignoreURLParametersMatching: [/./],
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
    referenceBeside,
  ],
})
