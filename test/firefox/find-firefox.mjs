/** Finds Firefox on this machine; as root on Debian it installs the ESR where there is none, or one too old for the extension. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../../scripts/lib/run.mjs'

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox.exe']
const ELSEWHERE = ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox']
const WINDOWS = 'Mozilla Firefox\\firefox.exe'

export const HOW_TO_GET_ONE =
  'No Firefox that is new enough for the extension was found: install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program file.'

/** @returns {string | undefined} the path of the program file */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) return existsSync(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter(Boolean)
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => join(folder, WINDOWS))
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE, ...programs].find((place) => existsSync(place))
}

/** @param {string} path @param {string} oldest such as "150.0"; one that does not say its version is taken as it is */
async function isNewEnough(path, oldest) {
  const { output } = await run([path, '--version'], { limitMs: 30_000 })
  const major = Number(/ (\d+)\./.exec(output)?.[1])
  return !(major < Number.parseInt(oldest, 10))
}

/** @param {string} oldest the version that the extension asks for @returns {Promise<string | undefined>} */
export async function ensureFirefox(oldest) {
  const found = findFirefox()
  if (found && (await isNewEnough(found, oldest))) return found
  if (process.env.FIREFOX_PATH) return undefined
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Firefox ESR for its tests …')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitMs: 300_000 }
  await run(['apt-get', 'update'], quiet)
  await run(['apt-get', 'install', '-y', '--no-install-recommends', 'firefox-esr'], quiet)
  const installed = findFirefox()
  return installed && (await isNewEnough(installed, oldest)) ? installed : undefined
}
