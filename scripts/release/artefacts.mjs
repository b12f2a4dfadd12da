/** Everything that a release hands out, made from what is built in a folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive, namesIn, readFiles } from '../lib/archive.mjs'
import { npmPackage } from './npm-package.mjs'

/** Each archive, and the built folder that it holds. */
export const FOLDERS = {
  chrome: 'extension/.output/chrome-mv3',
  edge: 'extension/.output/edge-mv3',
  firefox: 'extension/.output/firefox-mv3',
  office: 'office-addin/dist',
  desk: 'dist/desk',
}

/** @returns {Promise<Map<string, Uint8Array>>} by file name; rejects where something is not built */
export async function artefactsIn(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const made = new Map()
  for (const [kind, path] of Object.entries(FOLDERS)) {
    const folder = join(root, path)
    if (!existsSync(folder)) throw new Error(`${path} is not built: npm run build`)
    made.set(`seconder-${version}-${kind}.zip`, archive(readFiles(folder, namesIn(folder))))
  }
  const { name, bytes } = await npmPackage(root)
  return made.set(name, bytes)
}

/** @returns {string[]} the names under which two makings differ, or that one of them lacks */
export const differing = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [a, b] = [one.get(name), other.get(name)]
    return !a || !b || Buffer.compare(a, b) !== 0
  })
