/** What a page and the Office pane have to load, as built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { judged, type Row } from './budgets.ts'

/** kB, as network and disk carry it. */
const gzipped = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000

export function measureExtensionSize(root: string): Row[] {
  const extension = join(root, 'extension', '.output', 'chrome-mv3')
  if (!existsSync(extension)) throw new Error('The extension is not built: run npm run build -- chrome first.')
  const loader = join(extension, 'loader.js')
  const marks = readdirSync(join(extension, 'assets')).filter((name) => /^marks.*\.css$/.test(name))
  return [
    judged('size.loader', readFileSync(loader).length / 1000),
    judged('size.compose', gzipped([loader, join(extension, 'compose.js'), ...marks.map((name) => join(extension, 'assets', name))])),
  ]
}

export function measureOfficeSize(root: string): Row[] {
  const office = join(root, 'office-addin', 'dist')
  if (!existsSync(office)) throw new Error('The add-in is not built: run npm run build first.')
  const [word, outlook] = [gzipped(paneFiles(office, 'word')), gzipped(paneFiles(office, 'outlook'))]
  return [
    judged('size.pane', Math.max(word, outlook), `beside Word ${word.toFixed(0)}, beside Outlook ${outlook.toFixed(0)}`),
    judged('size.send', gzipped([join(office, 'send-check.js')])),
  ]
}

/** The page, and what it asks for when it has seen beside which program it is. */
function paneFiles(office: string, program: 'word' | 'outlook'): string[] {
  const seen = new Set<string>()
  firstLoad(join(office, 'pane.html'), seen)
  for (const name of readdirSync(join(office, 'assets'))) if (new RegExp(`^(?:\\w+-)?${program}-.*\\.js$`).test(name)) firstLoad(join(office, 'assets', name), seen)
  return [...seen]
}

const NAMED_BY_PAGE = /(?:src|href)="(\.[^":]+\.(?:js|css))"/g
const IMPORTED_AT_ONCE = /(?:import|from)\s*"(\.[^"]+\.js)"/g

/** A page with every script and style that it names, or that these import at once. */
function firstLoad(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !existsSync(file)) return []
  seen.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(file.endsWith('.html') ? NAMED_BY_PAGE : IMPORTED_AT_ONCE)) firstLoad(join(file, '..', name as string), seen)
  return [...seen]
}
