/** The source once more, in a folder elsewhere and with packages of its own, so that a second build shares nothing with the first but its bytes. */
import { cpSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** @param {string} root @param {readonly string[]} names @returns {{ folder: string, remove(): void }} */
export function scratchCopy(root, names) {
  const above = mkdtempSync(join(tmpdir(), 'seconder-again-'))
  // Deeper and otherwise called, since a bundler may order or name things by their path.
  const folder = join(above, 'a second time', 'Zweitbau')
  for (const name of names) {
    const to = join(folder, name)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(root, name), to)
  }
  linked(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(above, { recursive: true, force: true }) }
}

/** @param {string} root @returns {string | undefined} why no second build could give the same bytes: bundlers name and order parts by where they lie */
export const linkedPackages = (root) =>
  lstatSync(join(root, 'node_modules')).isSymbolicLink()
    ? 'node_modules is a link here, and packages that lie elsewhere are put together in another order: the bytes would differ from those of an ordinary checkout. Run npm ci in this folder first.'
    : undefined

/** Folders anew, files under a second name where the disk can do that: 70,000 files are there in seconds. */
function linked(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linked(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else
      try {
        linkSync(source, target)
      } catch {
        cpSync(source, target)
      }
  }
}
