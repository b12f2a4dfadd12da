/** Reads a file or standard input, within a limit, and says in words why not. */
import { open } from 'node:fs/promises'
import { LIMITS } from '#core/draft/readers/limits.ts'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'

/** Drafts are far smaller; more is a mistake or an attack, and is refused before it is read. */
export const LARGEST_FILE = LIMITS.fileBytes

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the name and the folder.',
  EACCES: 'you may not open it. Ask its owner, or copy it to a folder of your own.',
  EPERM: 'you may not open it. Ask its owner, or copy it to a folder of your own.',
  EISDIR: 'this is a folder, not a file. Name the file.',
  ENOTDIR: 'part of this path is a file, not a folder. Check the path.',
  EBUSY: 'another program has it open. Close it there and run the command again.',
  ENOSPC: 'the disk is full. Free some space and run the command again.',
  EROFS: 'this disk cannot be written to. Choose another folder.',
}

export function fileTrouble(error: unknown, done: 'read' | 'written'): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return REASONS[code] ?? `it could not be ${done} (${code || (error as Error).message}).`
}

const tooLarge = (path: string, bytes: number, largest = LARGEST_FILE, remedy = 'Take out pictures, or check it in parts.'): Unusable =>
  new Unusable(`${path}: the file is too large (${Math.ceil(bytes / 1024 / 1024)} MB; the limit is ${largest / 1024 / 1024} MB). ${remedy}`)

/** @param largest - in bytes @param remedy - what to do about a larger file, in a sentence */
export async function readFileWithin(path: string, largest = LARGEST_FILE, remedy?: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new Unusable(`${path}: ${fileTrouble(error, 'read')}`)
  })
  try {
    const { size } = await file.stat()
    if (size > largest) throw tooLarge(path, size, largest, remedy)
    return await file.readFile()
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${path}: ${fileTrouble(error, 'read')}`)
  } finally {
    await file.close()
  }
}

export async function readStandardInput(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of io.stdin()) {
    bytes += chunk.length
    if (bytes > LARGEST_FILE) throw tooLarge('standard input', bytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
