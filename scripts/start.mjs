/** `npm start`: installs what is missing, builds when needed, serves the desk, opens a browser where there is one. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, install, isFresh, listening, portFrom, Refusal, root, start } from './lib/starting.mjs'

const COMMAND = 'npm start'
const PORT = 4310
const built = join(root, 'dist', 'desk')

/** What decides whether the desk must be built again. */
const SOURCES = ['shared', 'templates', 'docs', 'package-lock.json', 'scripts/build-pack.ts', 'scripts/build-reference.ts']

export function readOptions(args) {
  const options = { port: PORT, open: true }
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = args[i].split(/=(.*)/s)
    if (name === '--no-open') options.open = false
    else if (name === '--port') options.port = portFrom(joined ?? args[++i] ?? '', `${COMMAND} -- --port 4311`)
    else throw new Refusal(`${COMMAND} does not know "${args[i]}". It takes: ${COMMAND} -- --port N --no-open (npm keeps to itself what does not stand after --)`)
  }
  return options
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

async function startDesk() {
  const { port, open } = readOptions(process.argv.slice(2))
  await install(COMMAND)
  if (!isFresh(join(built, 'index.html'), SOURCES)) await build('desk', 'the desk')
  const { serveDesk } = await import('./desk-server.mjs')
  const { url } = await listening(() => serveDesk(built, port), { port, command: COMMAND, scheme: 'http', first: PORT })
  console.log(`Seconder is at ${url}  (Ctrl+C stops it)`)
  if (open) openBrowser(url)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) start(startDesk)
