/** Reads one file of word lists: `name: { terms: [ … ], except: [ … ] }`, each with a line on what it is for. */
import { parse } from 'yaml'
import { z } from 'zod'
import type { WordList } from './pack.ts'
import { PackError } from './pack-error.ts'
import { schemaFault } from './schema-fault.ts'
import { listName, wordListSchema } from './words.schema.ts'

const wordsSchema = z.record(listName, wordListSchema)

/** @throws PackError naming file, place and remedy */
export function readWords(path: string, yaml: string): WordList[] {
  let raw: unknown
  try {
    raw = parse(yaml)
  } catch (error) {
    throw new PackError(path, 'the file', `this is not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const read = wordsSchema.safeParse(raw)
  if (!read.success) {
    const { place, what } = schemaFault(read.error.issues, raw, wordsSchema)
    throw new PackError(path, place === '' ? 'the file' : place, what)
  }
  return Object.entries(read.data).map(([name, { terms, except, mayLoosen }]) => ({ name, terms, except: except ?? [], ...(mayLoosen && { mayLoosen }) }))
}
