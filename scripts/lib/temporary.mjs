/** Where programs that are started may put what they need for a moment. */
import { accessSync, constants, statfsSync } from 'node:fs'

const IN_MEMORY = '/dev/shm'
const ENOUGH = 3e9

/**
 * A browser writes its whole profile anew for each test, and waits for the disk to have taken it: memory that serves as a
 * folder spares both. @returns {string | undefined} such a folder with plenty of room, where there is one
 */
export function folderInMemory() {
  try {
    accessSync(IN_MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize > ENOUGH ? IN_MEMORY : undefined
  } catch {
    return undefined
  }
}
