/** Reads one file of word lists: `name: { terms: [ … ], except: [ … ] }`, each with a line on what it is for. */
import { z } from 'zod'
import type { WordList } from './pack.ts'
import { readYaml } from './read-yaml.ts'
import { listName, wordListSchema } from './words.schema.ts'

const wordsSchema = z.record(listName, wordListSchema)

/** @throws PackError naming file, place and remedy */
export function readWords(path: string, yaml: string): WordList[] {
  return Object.entries(readYaml(path, yaml, wordsSchema)).map(([name, { terms, except, mayLoosen }]) => ({ name, terms, except: except ?? [], ...(mayLoosen && { mayLoosen }) }))
}
