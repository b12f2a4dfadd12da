/** Reads a JSON file that a person wrote: every fault is said with its file and its place. */
import type { z } from 'zod'
import { schemaFault } from '#core/pack/schema-fault.ts'
import { Unusable } from '../unusable.ts'
import { jsonFault } from './json-fault.ts'
import { readFileWithin } from './read-file.ts'

/**
 * @param schema - asked for only when the file is JSON, so that a command without such files starts without zod
 * @throws Unusable naming the file, the place and the remedy
 */
export async function readJsonFile<T>(path: string, schema: () => Promise<z.ZodType<T>>): Promise<T> {
  return validated(parseJson(utf8(await readFileWithin(path), path), path), await schema(), path)
}

/**
 * @param name - what to call the text in an error: a file's name
 * @param isLine - the text is one line of a file, and `name` says which
 */
export function parseJson(text: string, name: string, isLine = false): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const found = jsonFault(text)
    throw new Unusable(
      found
        ? `${name}${isLine ? '' : `, line ${found.line}`}, column ${found.column}: this is not JSON: ${found.what}.`
        : `${name}: this is not JSON: ${(error as Error).message}.`,
    )
  }
}

export function validated<T>(value: unknown, schema: z.ZodType<T>, name: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { place, what } = schemaFault(result.error.issues, value, schema)
  throw new Unusable(`${name}: ${place === '' ? '' : `${place}: `}${what}`)
}

/** @throws Unusable for bytes that are not UTF-8 */
export function utf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unusable(`${name}: this is not text in UTF-8. Save it again with the encoding UTF-8.`)
  }
}
