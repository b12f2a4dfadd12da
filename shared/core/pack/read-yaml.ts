/** Reads a YAML file of a pack against its schema. */
import { parse } from 'yaml'
import type { z } from 'zod'
import { PackError } from './pack-error.ts'
import { schemaFault } from './schema-fault.ts'

/** @throws PackError naming file, place and remedy */
export function readYaml<T>(path: string, yaml: string, schema: z.ZodType<T>): T {
  let raw: unknown
  try {
    raw = parse(yaml, { maxAliasCount: 20 })
  } catch (error) {
    throw new PackError(path, 'the file', `this is not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const read = schema.safeParse(raw)
  if (read.success) return read.data
  const { place, what } = schemaFault(read.error.issues, raw, schema)
  throw new PackError(path, place === '' ? 'the file' : place, what)
}
