/** `npm start`: installs what is missing, builds when needed, serves the desk, opens a browser where there is one. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './lib/install.mjs'
import { run } from './lib/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist', 'desk')

/** What decides whether the desk must be built again. */
const SOURCES = ['shared/app', 'shared/core', 'templates', 'package-lock.json', 'scripts/build-pack.ts']

class Refusal extends Error {}

export function readOptions(args) {
  const options = { port: 4310, open: true }
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = args[i].split(/=(.*)/s)
    if (name === '--no-open') options.open = false
    else if (name === '--port') {
      const value = joined ?? args[++i] ?? ''
      const port = Number(value)
      if (!/^\d+$/.test(value) || port < 1 || port > 65535) throw new Refusal(`--port wants a number from 1 to 65535, not "${value}". For example: npm start -- --port 4311`)
      options.port = port
    } else throw new Refusal(`npm start does not know "${args[i]}". It takes: --port N, --no-open`)
  }
  return options
}

/** The time of the newest file at or below a path, in ms; 0 where there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

async function install() {
  const { ok, output } = await ensureInstalled(root, console.log)
  if (!ok) throw new Refusal(`${output.trimEnd()}\nThe installation did not succeed; npm says why above. Once that is mended, run npm start again.`)
}

async function build() {
  const page = join(built, 'index.html')
  if (existsSync(page) && SOURCES.every((source) => newest(join(root, source)) <= newest(page))) return
  console.log('Building the desk …')
  const { ok, output } = await run([process.execPath, 'scripts/build.mjs', 'desk'], { cwd: root })
  if (!ok) throw new Refusal(`${output.trimEnd()}\nThe desk could not be built; the reason is above. Nothing was started.`)
}

async function serve(port) {
  const { serveDesk } = await import('./desk-server.mjs')
  try {
    return await serveDesk(built, port)
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Refusal(
        `Port ${port} is taken, perhaps by a Seconder that is already running at http://localhost:${port}/. Choose another: npm start -- --port ${port === 65535 ? 4310 : port + 1}`,
      )
    if (error.code === 'EACCES') throw new Refusal(`This account may not use port ${port}. Choose one above 1023: npm start -- --port 4310`)
    throw error
  }
}

/** Opens the address where there is a desktop to open it on; elsewhere the printed address is enough. */
function openBrowser(url) {
  if (process.env.CI) return
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open', [url]]
          : []
  if (!command) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

async function start() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Refusal(`Seconder needs Node 20.19 or newer; this is ${process.versions.node}. Newer ones are at https://nodejs.org`)
  const options = readOptions(process.argv.slice(2))
  await install()
  await build()
  const { url } = await serve(options.port)
  console.log(`Seconder is at ${url}  (Ctrl+C stops it)`)
  if (options.open) openBrowser(url)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  start().catch((error) => {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  })
}
