/** The reference pages beside the built desk. `npm test` builds them before these tests; alone they tell only of what is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tree.ts'

const folder = join(root, 'dist', 'desk', 'reference')

export const isReferenceBuilt = existsSync(join(folder, 'index.html'))

/** The pages by their path on the site; the names of its other files too, without their text. */
export const reference: ReadonlyMap<string, string> = new Map(
  (isReferenceBuilt ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []).map((name) => {
    const path = name.replaceAll('\\', '/')
    return [path, path.endsWith('.html') ? readFileSync(join(folder, path), 'utf8') : '']
  }),
)
