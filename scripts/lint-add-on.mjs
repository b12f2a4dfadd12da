/**
 * What Firefox's store says of the built add-on, said here first: Mozilla's own linter, which `web-ext lint` runs too. Fails
 * at any error, and at any warning that docs/store/firefox.md does not explain.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromLinter, unexplained } from './lib/add-on-warnings.mjs'
import { run, tool } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = 'extension/.output/firefox-mv3'

if (!existsSync(new URL(`../${FOLDER}/manifest.json`, import.meta.url))) {
  console.error('The extension is not built for Firefox yet: npm run build -- firefox')
  process.exit(1)
}
const { output } = await run(tool('addons-linter/bin/addons-linter', FOLDER, '--output', 'json', '--boring'), { cwd: root })
const said = fromLinter(output)
if (!said) {
  console.error(`${output.trimEnd()}\nThe linter did not come to an end.`)
  process.exit(1)
}
const wrong = unexplained(said)
for (const { type, code, file, line, column, message } of wrong) console.error(`${type}: ${code} ${file ?? ''}:${line ?? ''}:${column ?? ''} ${message}`)
console.log(`add-on linter: ${said.length - wrong.length} explained, ${wrong.length} to be mended`)
process.exitCode = wrong.length > 0 ? 1 : 0
