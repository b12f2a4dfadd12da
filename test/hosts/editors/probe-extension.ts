/** Makes an extension of the probe, for Chromium and Firefox alike: it runs in every frame of the pages of the editors. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const PAGES = ['http://127.0.0.1/*']

/** @returns its folder, to be removed by the caller */
export async function probeExtension(): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry: here('probe.ts'), formats: ['iife'], name: 'probe' } } })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the probe could not be bundled')
  const folder = await mkdtemp(join(tmpdir(), 'seconder-editors-'))
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['probe.js'], run_at: 'document_start', all_frames: true, match_about_blank: true }],
    browser_specific_settings: { gecko: { id: 'editors@seconder.example', data_collection_permissions: { required: ['none'] } } },
  }
  await Promise.all([writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)), writeFile(join(folder, 'probe.js'), first.output[0].code)])
  return folder
}
