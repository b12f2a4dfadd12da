/** Runs a child process to its end and keeps what it said, so that steps that run side by side do not mix their lines. */
import { spawn } from 'node:child_process'

const windows = process.platform === 'win32'
const running = new Set()

/** Some tools colour their words even where no terminal shows them. */
const plain = (text) => (process.stdout.isTTY ? text : text.replaceAll(/\u001b\[[\d;]*m/g, ''))

/** Ends a child and whatever it started; on POSIX each child leads a group of its own. */
function end(child) {
  if (windows) child.kill('SIGKILL')
  else
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // The group is gone already: nothing left to end.
    }
}

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.once(signal, () => {
    for (const child of running) end(child)
    process.exit(status)
  })

/**
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: Record<string, string>, limitMs?: number, shell?: boolean, show?: boolean }} [options] `show` passes the output on as it comes
 * @returns {Promise<{ ok: boolean, output: string, ms: number }>} never rejects; `output` says when the time limit was reached
 */
export function run([program, ...args], { cwd, env = {}, limitMs = 300_000, shell = false, show = false } = {}) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, shell, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows })
    let output = ''
    const hear = (data) => {
      output += data
      if (show) process.stdout.write(data)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    running.add(child)
    const timer = setTimeout(() => {
      output += `\n${program} ${args.join(' ')} was ended: it took longer than ${Math.round(limitMs / 1000)} s.\n`
      end(child)
    }, limitMs)
    const finish = (ok, words = '') => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ ok, output: plain(output) + words, ms: performance.now() - started })
    }
    child.on('error', (error) => finish(false, `${program} could not be started: ${error.message}\n`))
    child.on('close', (status) => finish(status === 0))
  })
}

/** A tool of node_modules by the file that npm's own link points to: works alike on every system, without a shell. */
export const tool = (file, ...args) => [process.execPath, `node_modules/${file}`, ...args]

/** npm tells where its own code is; without it (plain `node scripts/…`) the one on the path is taken. */
export function npm(args, options) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.[cm]?js$/.test(own)) return run([process.execPath, own, ...args], options)
  return run(['npm', ...args], { ...options, shell: windows })
}
