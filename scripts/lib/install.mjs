/** Says whether node_modules holds what package-lock.json asks for, and installs it where it does not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './run.mjs'

/** Set, it tells prepare.mjs that who installs builds by themselves. */
export const UNPREPARED = 'SECONDER_UNPREPARED'

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Compares contents, not times: a fresh checkout or a copied tree has times that mean nothing.
 * @returns {string | undefined} the first package that is missing or has another version
 */
export function missingPackage(lock, installed) {
  for (const [path, wanted] of Object.entries(lock?.packages ?? {})) {
    // The project itself, and what only some systems need.
    if (path === '' || wanted.link || wanted.optional || wanted.devOptional) continue
    if (installed?.packages?.[path]?.version !== wanted.version) return path.replace(/^node_modules\//, '')
  }
  return undefined
}

/**
 * @param {{ prepared?: boolean }} [options] `prepared: false` leaves out what npm would build after it, for who builds it next
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function ensureInstalled(root, say, { prepared = true } = {}) {
  const lock = readJson(join(root, 'package-lock.json'))
  if (!missingPackage(lock, readJson(join(root, 'node_modules', '.package-lock.json')))) return { ok: true, output: '' }
  say('Installing what Seconder needs …')
  // Development packages too, whatever NODE_ENV says; errors shown even under `npm --silent test`.
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    limitMs: 600_000,
    env: prepared ? {} : { [UNPREPARED]: '1' },
  })
}
