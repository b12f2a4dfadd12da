/** SHA-256 of everything that is handed out: the archives of a release, and each file that they hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../lib/archive.mjs'
import { ROOT } from '../lib/third-party.ts'
import { filesOf, isBuilt, PRODUCTS } from './products.ts'

const RELEASE = 'dist/release'

/**
 * @param archives - whether `dist/release` is of this very build; left over from an earlier one it would mislead
 * @returns lines as `sha256sum -c` reads them at the root of the repository
 */
export function checksums(archives: boolean): string {
  const packed = archives && existsSync(join(ROOT, RELEASE)) ? readdirSync(join(ROOT, RELEASE)).filter((name) => name !== 'SHA256SUMS') : []
  const built = PRODUCTS.filter(isBuilt).flatMap((product) => filesOf(product).map((name) => `${product.folder}/${name}`))
  return [...packed.sort().map((name) => `${RELEASE}/${name}`), ...built].map((name) => `${digestOf(readFileSync(join(ROOT, name)))}  ${name}\n`).join('')
}
