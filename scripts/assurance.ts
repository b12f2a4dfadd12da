/**
 * `npm run assurance`: documents for those who have to allow Seconder, made from what is built. `-- --out DIR` is where they go
 * (dist/assurance), `-- --no-browser` leaves out the look at the pages; `--release` is what `npm run release` adds, for the checksums of its archives. What is not built yet is built first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { npmBill, settled, shippedPackages } from './assurance/bill.ts'
import { checksums } from './assurance/checksums.ts'
import { conformance } from './assurance/conformance.ts'
import { contents, type Document } from './assurance/contents.ts'
import { dataMap } from './assurance/data-map.ts'
import type { Html } from './assurance/html.ts'
import { impact } from './assurance/impact.ts'
import { look } from './assurance/look.ts'
import { materials } from './assurance/materials.ts'
import { network } from './assurance/network.ts'
import { type Edition, page } from './assurance/page.ts'
import { permissions } from './assurance/permissions.ts'
import { isBuilt, PRODUCTS } from './assurance/products.ts'
import { recordOfProcessing } from './assurance/record-of-processing.ts'
import { statement } from './assurance/statement.ts'
import { run } from './lib/run.mjs'
import { isChanged, lastCommit } from './lib/source-names.mjs'
import { ROOT } from './lib/third-party.ts'

const COMMAND = 'npm run assurance'
const say = (line: string) => void process.stdout.write(`${line}\n`)

function readOptions(args: readonly string[]): { out: string; browser: boolean; release: boolean } {
  const options = { out: join(ROOT, 'dist', 'assurance'), browser: true, release: false }
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = (args[i] as string).split(/=(.*)/s)
    if (name === '--no-browser') options.browser = false
    else if (name === '--release') options.release = true
    else if (name === '--out' && (joined ?? args[i + 1])) options.out = resolve(joined ?? (args[++i] as string))
    else throw new Error(`${COMMAND} does not know "${args[i]}". It takes: --out DIR, --no-browser`)
  }
  return options
}

async function buildWhatIsMissing(): Promise<void> {
  const missing = PRODUCTS.filter((product) => !isBuilt(product)).map(({ name }) => name)
  if (missing.length === 0) return
  say(`Building ${missing.join(', ')} …`)
  const { ok, output } = await run([process.execPath, 'scripts/build.mjs', ...missing], { cwd: ROOT, limitMs: 900_000 })
  if (!ok) throw new Error(`${output.trimEnd()}\nThe documents speak of what is built; that could not be built.`)
}

/** Of the commit, never of the clock: the same commit gives the same documents. */
async function edition(): Promise<Edition> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const commit = await lastCommit(ROOT)
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? commit?.seconds ?? Date.now() / 1000)
  return { version, ...(commit && { commit: commit.id }), changed: commit !== undefined && (await isChanged(ROOT)), day: new Date(seconds * 1000).toISOString().slice(0, 10) }
}

async function assure(): Promise<void> {
  const { out, browser, release } = readOptions(process.argv.slice(2))
  await buildWhatIsMissing()
  const of = await edition()
  if (browser) say('Looking at the pages …')
  const looked = browser ? await look() : undefined
  const shipped = shippedPackages()
  const bill = await npmBill()

  const pages: readonly (Document & { readonly body: Html })[] = [
    { file: 'data-map.html', title: 'Data map', about: 'what is kept, where, how long, and who decides', body: dataMap() },
    { file: 'dpia.html', title: 'Data protection impact assessment: a start', about: 'the ICO’s steps, filled in as far as the program decides', body: impact() },
    { file: 'record-of-processing.html', title: 'Record of processing: a start', about: 'an entry under Article 30', body: recordOfProcessing() },
    { file: 'permissions.html', title: 'Permissions', about: 'what browsers and Office are asked for, and why', body: permissions() },
    { file: 'network.html', title: 'Network', about: 'every address that the built code can reach, and the tests that hold it', body: network() },
    { file: 'accessibility.html', title: 'Accessibility: conformance report', about: 'WCAG 2.2 AA and EN 301 549, criterion by criterion', body: conformance(looked) },
    { file: 'accessibility-statement.html', title: 'Accessibility statement: a start', about: 'for whoever offers Seconder', body: statement(looked, of) },
    { file: 'materials.html', title: 'Packages and licences', about: 'what it is made of', body: materials(shipped) },
  ]
  const others: readonly (Document & { readonly text: string })[] = [
    { file: 'sbom.cdx.json', title: 'Bill of materials', about: 'what is handed on, CycloneDX', text: `${JSON.stringify(settled(bill, of, shipped), null, 2)}\n` },
    { file: 'sbom-build.cdx.json', title: 'Bill of materials of the build', about: 'the whole lock file, CycloneDX', text: `${JSON.stringify(settled(bill, of), null, 2)}\n` },
    {
      file: 'checksums.txt',
      title: 'Checksums',
      about: `SHA-256 of ${release ? 'every archive and every built file' : 'every built file (npm run release adds its archives)'}; sha256sum -c checksums.txt at the root`,
      text: checksums(release),
    },
  ]
  const notes = of.changed ? ['Made from changes that are not committed: not for handing out.'] : []

  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'index.html'), page('Documents for those who have to allow it', contents([...pages, ...others], notes), of, { index: true }))
  for (const { file, title, body } of pages) writeFileSync(join(out, file), page(title, body, of))
  for (const { file, text } of others) writeFileSync(join(out, file), text)
  say(`${pages.length + others.length + 1} documents are in ${out}`)
  if (browser && !looked) say('There is no browser here: the conformance report was made without axe and the walks by Tab. npm test says how to get one.')
  const violations = looked?.pages.flatMap((each) => each.violations) ?? []
  if (violations.length > 0) say(`axe found ${violations.length} faults; the conformance report names them.`)
}

assure().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
