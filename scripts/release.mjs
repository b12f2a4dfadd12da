/**
 * `npm run release`: builds everything from the last commit, packs it, and then builds it all once more in another folder,
 * in another time zone and language, to see that the bytes are the same. `-- --base https://…` is the address of the add-in,
 * `-- --once` leaves out the second build. All of it, with its checksums, comes to `dist/release`; then come the documents of `npm run assurance`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive, digestOf, readFiles } from './lib/archive.mjs'
import { run } from './lib/run.mjs'
import { isChanged, isCheckout, lastCommit, sourceNames } from './lib/source-names.mjs'
import { install, Refusal, root, start } from './lib/starting.mjs'
import { artefactsIn, differing } from './release/artefacts.mjs'
import { linkedPackages, scratchCopy } from './release/scratch-copy.mjs'

const COMMAND = 'npm run release'
const output = join(root, 'dist', 'release')
/** Nothing of this machine may be seen in what is built: not its hours, not its language. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

function readOptions(args) {
  const options = { base: undefined, twice: true }
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = args[i].split(/=(.*)/s)
    if (name === '--once') options.twice = false
    else if (name === '--base') options.base = joined ?? args[++i] ?? ''
    else throw new Refusal(`${COMMAND} does not know "${args[i]}". It takes: --base https://…, --once`)
  }
  return options
}

async function must(command, { cwd = root, env, what }) {
  console.log(what)
  const { ok, output: said } = await run(command, { cwd, env, limitMs: 900_000 })
  if (!ok) throw new Refusal(`${said.trimEnd()}\n${COMMAND} has stopped there; dist/release was not written.`)
}

async function release() {
  const { base, twice } = readOptions(process.argv.slice(2))
  await install(COMMAND)
  const linked = linkedPackages(root)
  if (linked) throw new Refusal(linked)
  if (!isCheckout(root)) throw new Refusal('A release is made in a checkout of the repository: it says which commit it is.')
  if (await isChanged(root)) throw new Refusal('There are changes that are not committed. Commit them, or take them away: a release is one commit.')
  const { id, seconds } = await lastCommit(root)
  const names = await sourceNames(root)
  const sources = archive(readFiles(root, names))
  const env = { SOURCE_DATE_EPOCH: String(seconds), ...(base !== undefined && { SECONDER_ADDIN_URL: base }) }

  await must([process.execPath, 'scripts/build.mjs'], { env, what: `Building ${id.slice(0, 12)} …` })
  await must([process.execPath, 'scripts/lint-add-on.mjs'], { env, what: 'Asking what Firefox’s store would say …' })
  const made = await artefactsIn(root)
  if (twice) await compareWithSecondBuild(made, names, env)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  made.set(`seconder-${version}-sources.zip`, sources)
  if (await isChanged(root)) throw new Refusal('Files were changed while it was built, so that it may not be the commit that it says. dist/release was not written.')

  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  const sums = [...made].map(([name, bytes]) => `${digestOf(bytes)}  ${name}\n`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
  for (const [name, bytes] of made) writeFileSync(join(output, name), bytes)
  writeFileSync(join(output, 'SHA256SUMS'), sums.join(''))
  await must([process.execPath, '--import', 'tsx', 'scripts/assurance.ts', '--release'], { env, what: 'Writing the documents …' })
  console.log(`\n${sums.join('')}\nSeconder ${version} of commit ${id.slice(0, 12)} is in dist/release, its documents in dist/assurance.`)
  if (!twice) console.log('It was built once: that a second build gives the same bytes was not looked at.')
  if (base === undefined) console.log('The add-in’s manifests point to this computer: for a server, add -- --base https://…')
}

async function compareWithSecondBuild(made, names, env) {
  const copy = scratchCopy(root, names)
  try {
    await must([process.execPath, 'scripts/build.mjs'], { cwd: copy.folder, env: { ...env, ...ELSEWHERE }, what: 'Building it once more, elsewhere …' })
    const others = differing(made, await artefactsIn(copy.folder))
    if (others.length > 0) throw new Refusal(`A second build of the same commit gave other bytes: ${others.join(', ')}. dist/release was not written.`)
    console.log(`The second build gave the same bytes: ${made.size} archives.`)
  } finally {
    copy.remove()
  }
}

start(release)
