/** Reads the folder that a pack is made from. */
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { PackError } from '#core/pack/pack-error.ts'
import { type PackSource, packFromFolder } from '#core/pack/source/pack-folder.ts'
import { Unusable } from '../unusable.ts'
import { utf8 } from './json-file.ts'
import { fileTrouble, readFileWithin } from './read-file.ts'

const MOST_FILES = 10_000
const LARGEST = 1024 * 1024

/** @throws Unusable, PackError or TemplateError, naming the file */
export async function readPackFolder(folder: string): Promise<PackSource> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Unusable(`${folder}: ${fileTrouble(error, 'read')}`)
  })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (paths.length > MOST_FILES) throw new Unusable(`${folder}: it holds ${paths.length} files, which no pack does; was another folder meant?`)
  const files: Record<string, string> = {}
  for (const path of paths.filter((one) => /\.(?:md|yaml)$/.test(one)))
    files[nameIn(folder, path)] = utf8(await readFileWithin(path, LARGEST, 'A file of a pack is far smaller.'), path)
  for (const path of paths) files[nameIn(folder, path)] ??= ''
  try {
    return packFromFolder(files)
  } catch (error) {
    throw error instanceof PackError ? new PackError(join(folder, error.file), error.place, error.remedy) : error
  }
}

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
