/** A zip archive whose bytes depend on nothing but its files: not on the clock, the time zone, the system or the order of reading. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** The earliest date that a zip can hold. It has no time zone and fflate reads the local clock, so this is the same everywhere. */
const always = () => new Date(1980, 0, 1)

/** By code unit: `localeCompare` differs from machine to machine. */
const inOrder = (names) => [...names].sort((a, b) => (a < b ? -1 : 1))

/** @param {Readonly<Record<string, Uint8Array>>} files by path, with forward slashes @returns {Uint8Array} */
export function archive(files) {
  const entries = inOrder(Object.keys(files)).map((name) => [name, [files[name], { mtime: always(), os: 0, level: 9 }]])
  return zipSync(Object.fromEntries(entries))
}

/** @param {Uint8Array} bytes @returns {string} its SHA-256 */
export const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** @param {readonly string[]} names @returns {Record<string, Uint8Array>} */
export const readFiles = (folder, names) => Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))

/** All that is in a folder, hidden files too. @returns {string[]} */
export const namesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
