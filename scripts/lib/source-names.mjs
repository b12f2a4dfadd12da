/** Which files are the source: exactly what is in version control, nothing built, nothing of one's own that lies about. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/** Without what the machine decided about git and without colours. */
const git = (root, ...args) => run(['git', ...args], { cwd: root })

export const isCheckout = (root) => existsSync(join(root, '.git'))

/** @returns {Promise<string[]>} sorted; rejects where git cannot say */
export async function sourceNames(root) {
  const { ok, output } = await git(root, 'ls-files', '-z')
  if (!ok) throw new Error(`git could not say which files belong to the source.\n${output.trimEnd()}`)
  return output
    .split('\0')
    .filter((name) => name && existsSync(join(root, name)))
    .sort()
}

/** @returns {Promise<boolean>} whether something differs from the last commit, new files too */
export const isChanged = async (root) => (await git(root, 'status', '--porcelain')).output.trim() !== ''

/** @returns {Promise<{ id: string, seconds: number } | undefined>} the last commit, and its time since 1970; undefined outside a checkout */
export async function lastCommit(root) {
  if (!isCheckout(root)) return undefined
  const { ok, output } = await git(root, 'log', '-1', '--format=%H %ct')
  const [id, seconds] = output.trim().split(' ')
  return ok && id ? { id, seconds: Number(seconds) } : undefined
}
