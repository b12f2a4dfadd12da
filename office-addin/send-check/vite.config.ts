/** Builds the send check to office-addin/dist/send-check.js: one script that needs no page, for engines of 2016. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { thirdParty } from '../../scripts/lib/third-party.ts'
import { askedViews } from './build/asked-views.ts'
import { deployedPack } from './build/deployed.ts'
import { daysAlone, leanerHelpers, leanerModules, mailboxSettings, plainFields, siftedNames } from './build/lean-plugins.ts'
import { twiceMinified } from './build/twice-minified.ts'
import { unsaid } from './build/unsaid.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    outDir: here('../dist'),
    // the pane is there already
    emptyOutDir: false,
    target: 'es2016',
    rolldownOptions: { transform: { assumptions: { noDocumentAll: true, pureGetters: true, setPublicClassFields: true } } },
    lib: { entry: here('send-check.ts'), formats: ['iife'], name: 'seconderSendCheck', fileName: () => 'send-check.js' },
  },
  plugins: [
    deployedPack(),
    leanerHelpers(),
    leanerModules(),
    siftedNames(),
    daysAlone(),
    mailboxSettings(),
    unsaid(),
    askedViews(),
    plainFields(),
    twiceMinified(),
    thirdParty('office', { adds: true }),
  ],
})
