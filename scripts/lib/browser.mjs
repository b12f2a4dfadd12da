/** Finds a browser for the browser tests; as root on Debian it installs one where there is none. */
import { existsSync } from 'node:fs'
import { findBrowser, HOW_TO_GET_ONE } from '../../test/browser/find-browser.mjs'
import { run } from './run.mjs'

const onDebianAsRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** @returns {Promise<{ path?: string, output: string }>} `output` says what went wrong where there is no path */
export async function ensureBrowser(say) {
  const found = findBrowser()
  if (found) return { path: found, output: '' }
  if (!onDebianAsRoot() || process.env.CHROMIUM_PATH) return { output: `${HOW_TO_GET_ONE}\n` }
  say('Installing Chromium for the browser tests …')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitMs: 600_000 }
  const lists = await run(['apt-get', 'update'], quiet)
  const packages = await run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet)
  const path = findBrowser()
  return { path, output: path ? '' : `${lists.output}${packages.output}\n${HOW_TO_GET_ONE}\n` }
}
