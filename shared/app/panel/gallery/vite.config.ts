import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  server: { fs: { allow: [fileURLToPath(new URL('../../../..', import.meta.url))] } },
  plugins: [react()],
  cacheDir: '/tmp/panel-gallery-cache',
  build: { outDir: '/tmp/panel-gallery', emptyOutDir: true },
})
