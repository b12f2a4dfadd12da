/** What a page and the Office pane have to load, as built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { judged, type Row } from './budgets.ts'

/** What a whole run measures as it was built. */
const MEASURED = ['generated/starter.ts', 'dist/desk', 'extension/.output/chrome-mv3', 'office-addin/dist/send-check.js']

/** Before the first minutes are spent. @throws Error that names what is not there */
export function refuseUnbuilt(root: string): void {
  const unbuilt = MEASURED.filter((path) => !existsSync(join(root, path)))
  if (unbuilt.length > 0) throw new Error(`Not built yet: ${unbuilt.join(', ')}. Run npm run build first.`)
}

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

/** What `pane/main.tsx` brings along when it has seen beside which program it is. */
const BESIDE = {
  word: ['traced-word-host', 'search-key', 'word-pane'],
  outlook: ['traced-outlook-host', 'outlook-here', 'outlook-pane'],
} as const

/** All that a browser asks for before the panel is there, styles of later parts too. */
function paneFiles(office: string, program: keyof typeof BESIDE): string[] {
  const page = join(office, 'pane.html')
  const seen = new Set(firstLoad(page))
  const main = [...seen].find((file) => /[\\/]pane-[^\\/]*\.js$/.test(file))
  if (!main) throw new Error('The pane has no script.')
  const code = readFileSync(main, 'utf8')
  const [, list = '[]'] = /m\.f=(\[[^\]]*\])/.exec(code) ?? []
  const files = JSON.parse(list) as string[]
  for (const name of BESIDE[program]) {
    // `import("./name-hash.js")` and, with it, the numbers of the files that are fetched at once
    const [, script, , numbers = ''] = new RegExp(`import\\(["\`](\\./${name}-[^"\`]*)["\`]\\)((?:(?!import\\()[^_]){0,60}__vite__mapDeps\\(\\[([\\d,]*)\\])?`).exec(code) ?? []
    if (!script) throw new Error(`The pane asks for no ${name}.`)
    for (const file of [script, ...(numbers.match(/\d+/g) ?? []).flatMap((number) => files[Number(number)] ?? [])]) firstLoad(join(main, '..', file), seen)
  }
  return [...seen]
}

const NAMED_BY_PAGE = /(?:src|href)="(\.[^":]+\.(?:js|css))"/g
const IMPORTED_AT_ONCE = /(?:import|from)\s*"(\.[^"]+\.js)"/g

/** A page with every script and style that it names, or that these import at once. */
function firstLoad(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(file.endsWith('.html') ? NAMED_BY_PAGE : IMPORTED_AT_ONCE)) firstLoad(join(file, '..', name as string), seen)
  return seen
}
