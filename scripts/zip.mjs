/**
 * `npm run zip`: builds the extension and packs one archive for each store, and for Firefox's the source that it is built
 * from. `npm run zip -- firefox` makes one. The same source gives the same bytes, whenever and wherever it is packed.
 */
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { archive, digestOf, namesIn, readFiles } from './lib/archive.mjs'
import { builds } from './lib/builds.mjs'
import { run } from './lib/run.mjs'
import { isChanged, isCheckout, sourceNames } from './lib/source-names.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'extension', '.output')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const BROWSERS = ['chrome', 'edge', 'firefox']
const asked = process.argv.slice(2)

/** What the stores refuse after a long wait is refused here at once. */
const LARGEST = 10_000_000

function end(words, status = 1) {
  console.error(words)
  process.exit(status)
}

async function must(command, what) {
  const { ok, output: said } = await run(command, { cwd: root })
  if (!ok) end(`${said.trimEnd()}\n${what}`)
}

function write(kind, files) {
  const bytes = archive(files)
  const name = `seconder-${version}-${kind}.zip`
  if (bytes.length > LARGEST) end(`${name} has ${bytes.length} bytes; at most ${LARGEST} are meant to be in it.`)
  writeFileSync(join(output, name), bytes)
  console.log(`${name.padEnd(30)} ${String(Math.round(bytes.length / 1000)).padStart(5)} kB  ${String(Object.keys(files).length).padStart(4)} files  sha256 ${digestOf(bytes)}`)
}

async function writeSource() {
  if (!isCheckout(root)) return console.log('No archive of the source: it is made in a checkout of the repository only.')
  if (await isChanged(root)) console.log('The archive of the source holds changes that are not committed.')
  write('sources', readFiles(root, await sourceNames(root)))
}

const unknown = asked.find((name) => !BROWSERS.includes(name))
if (unknown) end(`There is no archive for "${unknown}". There are: ${BROWSERS.join(', ')}.`, 2)
// The bundler orders modules by where they are, and follows links.
if (lstatSync(join(root, 'node_modules')).isSymbolicLink()) console.log('node_modules is a link: elsewhere the same source may give other bytes.')
await must(builds.pack, 'The pack was not built.')
for (const browser of BROWSERS.filter((name) => asked.length === 0 || asked.includes(name))) {
  await must(builds[browser], `The extension was not built for ${browser}.`)
  if (browser === 'firefox') await must([process.execPath, 'scripts/lint-add-on.mjs'], 'Firefox’s store would not take it as it is.')
  const folder = join(output, `${browser}-mv3`)
  write(browser, readFiles(folder, namesIn(folder)))
  if (browser === 'firefox') await writeSource()
}
