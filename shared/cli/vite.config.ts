/** Builds the command line into dist/cli: one small entry and a chunk for each command, packages included, so that it starts fast. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { thirdParty } from '../../scripts/lib/third-party.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [thirdParty('cli')],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: at('main.ts'),
    outDir: at('../../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
})
