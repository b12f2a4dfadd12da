/**
 * Writes the reference pages of rules, templates, settings and commands, with the guides, as one static site.
 * `npm run reference` writes it to dist/reference, for any static host or to be opened as files; the desk's build puts it
 * beside the desk.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { examples } from '#generated/examples.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { starter } from '#generated/starter.ts'
import { RUNNING } from '../shared/reference/pages/document-pages.ts'
import { referenceSite } from '../shared/reference/site.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Width and height stand at fixed places at the start of a PNG. */
function sizeOf(picture: string) {
  const png = readFileSync(join(root, picture))
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

/** One plain script, not a module: those do not load from a file. */
async function searchScript(): Promise<string> {
  const lib = { entry: join(root, 'shared/reference/search/search.ts'), formats: ['iife' as const], name: 'seconderSearch' }
  const built = await build({ configFile: false, root, logLevel: 'warn', build: { write: false, target: 'es2022', lib } })
  const [output] = built as Rolldown.RolldownOutput[]
  return output?.output[0].code ?? ''
}

/** Sorted: two builds of one commit are the same bytes. */
const guides = readdirSync(join(root, 'docs/guides'))
  .filter((name) => name.endsWith('.md'))
  .sort()
const paths = [...guides.map((name) => `docs/guides/${name}`), ...Object.keys(RUNNING).filter((path) => existsSync(join(root, path)))]
const documents = new Map(paths.map((path) => [path, read(path)]))
const { files, pictures } = await referenceSite({ pack: starter, examples, settings: sampleSettings, today: '2026-09-14', documents, sizeOf })

const folder = resolve(root, process.argv[2] ?? 'dist/reference')
rmSync(folder, { recursive: true, force: true })
const all = new Map([
  ...files,
  ['reference.css', `${read('shared/app/panel/styles/tokens.css')}\n${read('shared/reference/reference.css')}`],
  ['search.js', await searchScript()],
  ['icon.svg', read('shared/app/desk/public/icons/icon.svg')],
])
for (const [path, text] of all) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
for (const [from, to] of pictures) cpSync(join(root, from), join(folder, to))
