/** What every server of ours does before it answers: read its options, install what is missing, say in one line why it cannot start. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Said to the person in one line, without a stack. */
export class Refusal extends Error {}

/** @param {string} value @param {string} example */
export function portFrom(value, example) {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) throw new Refusal(`--port wants a number from 1 to 65535, not "${value}". For example: ${example}`)
  return port
}

export async function install(command) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Refusal(`Seconder needs Node 20.19 or newer; this is ${process.versions.node}. Newer ones are at https://nodejs.org`)
  const { ok, output } = await ensureInstalled(root, console.log)
  if (!ok) throw new Refusal(`${output.trimEnd()}\nThe installation did not succeed; npm says why above. Once that is mended, run ${command} again.`)
}

/** The time of the newest file at or below a path, in ms; 0 where there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Whether a file was made after all that it is made of. */
export const isFresh = (made, sources) => existsSync(made) && sources.every((source) => newest(join(root, source)) <= newest(made))

/** @param {string} product as `npm run build -- NAME` knows it @param {string} called what a person calls it */
export async function build(product, called, env = {}) {
  console.log(`Building ${called} …`)
  const { ok, output } = await run([process.execPath, 'scripts/build.mjs', product], { cwd: root, env })
  if (!ok) throw new Refusal(`${output.trimEnd()}\n${called[0].toUpperCase()}${called.slice(1)} could not be built; the reason is above. Nothing was started.`)
}

/** @param {() => Promise<unknown>} listen @param {{ port: number, command: string, scheme: string, first: number }} what `first`: the port that it has by itself */
export async function listening(listen, { port, command, scheme, first }) {
  try {
    return await listen()
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Refusal(
        `Port ${port} is taken, perhaps by a Seconder that is already running at ${scheme}://localhost:${port}/. Choose another: ${command} -- --port ${port === 65535 ? first : port + 1}`,
      )
    if (error.code === 'EACCES') throw new Refusal(`This account may not use port ${port}. Choose one above 1023: ${command} -- --port ${first}`)
    throw error
  }
}

/** Runs a command to its end, or to one line that says why not. */
export function start(work) {
  work().catch((error) => {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  })
}
