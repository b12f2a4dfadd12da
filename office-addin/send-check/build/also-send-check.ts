/** Builds the send check when the pane has been built, which empties their folder first. */
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

export const alsoSendCheck = (): Plugin => ({
  name: 'also-send-check',
  apply: 'build',
  async closeBundle(error) {
    if (!error) await build({ configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)), logLevel: 'warn' })
  },
})
