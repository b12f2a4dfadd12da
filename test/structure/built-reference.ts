/** The reference pages beside the built desk. `npm test` builds them before these tests; alone they tell only of what is there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tree.ts'

const folder = join(root, 'dist', 'desk', 'reference')

const [pages, pack] = [join(folder, 'index.html'), join(root, 'generated', 'starter.ts')]

/** Pages of an older pack know nothing of a rule that somebody has just written. */
export const isReferenceBuilt = existsSync(pages) && statSync(pages).mtimeMs >= statSync(pack).mtimeMs

/** The pages by their path on the site; the names of its other files too, without their text. */
export const reference: ReadonlyMap<string, string> = new Map(
  (isReferenceBuilt ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []).map((name) => {
    const path = name.replaceAll('\\', '/')
    return [path, path.endsWith('.html') ? readFileSync(join(folder, path), 'utf8') : '']
  }),
)
