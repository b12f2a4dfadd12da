/** Where programs that are started may put what they need for a moment. */
import { accessSync, constants, statfsSync } from 'node:fs'

const IN_MEMORY = '/dev/shm'
const ENOUGH = 3e9

/**
 * A browser writes its whole profile anew for each test, and waits for the disk to have taken it: where memory serves as
 * a folder, and there is plenty, that is used. @returns {Record<string, string>} the variables that say so
 */
export function quickTemporaryFolder() {
  try {
    accessSync(IN_MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize > ENOUGH ? { TMPDIR: IN_MEMORY } : {}
  } catch {
    return {}
  }
}
