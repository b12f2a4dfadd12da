/** Builds the add-in to office-addin/dist: the pane, its help page, the icons, the manifest and the send check; plain files for any https host. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { packsFrom } from '../scripts/lib/packs-from.ts'
import { thirdParty } from '../scripts/lib/third-party.ts'
import { emitManifests } from './manifests/emit.ts'
import { alsoSendCheck } from './send-check/build/also-send-check.ts'
import { deployedPack } from './send-check/build/deployed.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('pane'),
  base: './',
  server: { fs: { allow: [here('..')] } },
  resolve: {
    // Its build for browsers decodes by way of markup; this one knows the names by itself.
    alias: { 'decode-named-character-reference': here('../node_modules/decode-named-character-reference/index.js') },
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need `data:` in places where the content policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: Object.fromEntries(['pane', 'help', 'privacy', 'terms'].map((page) => [page, here(`pane/${page}.html`)])) },
  },
  plugins: [deployedPack(), react(), packsFrom(), emitManifests(), thirdParty('office'), alsoSendCheck()],
})
