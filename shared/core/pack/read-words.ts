/** Reads one file of word lists: `name: { terms: [ … ], except: [ … ] }`, each with a line on what it is for. */
import { parse } from 'yaml'
import { z } from 'zod'
import type { WordList } from './pack.ts'
import { PackError } from './pack-error.ts'

const wordsSchema = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a list’s name is one word: campaignWords'),
  z.strictObject({ about: z.string(), terms: z.array(z.string().min(1)), except: z.array(z.string().min(1)).optional() }),
)

export function readWords(path: string, yaml: string): WordList[] {
  let raw: unknown
  try {
    raw = parse(yaml)
  } catch (error) {
    throw new PackError(path, 'the file', `this is not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const result = wordsSchema.safeParse(raw)
  if (!result.success) throw new PackError(path, result.error.issues[0]?.path.join('.') ?? 'the file', result.error.issues[0]?.message ?? 'it does not fit')
  return Object.entries(result.data).map(([name, { terms, except }]) => ({ name, terms, except: except ?? [] }))
}
