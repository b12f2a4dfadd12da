/** Writes a file whole or not at all: into a file beside it, which then takes its name. */
import { rename, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileTrouble } from '../input/read-file.ts'
import { Unusable } from '../unusable.ts'

/** @param mode - 0o600 for what nobody else on the computer may read @throws Unusable when the folder is not there or nobody may write to it; the old file is then as it was */
export async function writeFileWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(beside, content, { flag: 'wx', mode })
    await rename(beside, path)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw new Unusable(`${path}: ${fileTrouble(error, 'written')} Nothing was written.`)
  }
}
