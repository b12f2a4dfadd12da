/** Builds probe.ts into an extension in a folder of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** @returns the folder */
export async function buildProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('./probe.ts', import.meta.url))
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'probe' } } })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the probe could not be built')
  const folder = mkdtempSync(join(tmpdir(), 'seconder-probe-'))
  writeFileSync(join(folder, 'probe.js'), first.output[0].code)
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Probe',
      version: '1',
      host_permissions: ['https://mail.google.com/*'],
      content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['probe.js'], run_at: 'document_start' }],
      browser_specific_settings: { gecko: { id: 'probe@seconder.example', data_collection_permissions: { required: ['none'] } } },
    }),
  )
  return folder
}
