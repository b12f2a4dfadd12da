/** Reads the file of dated figures: `donationReport: { what, unit, values, sources, reviewBy }`. */
import { parse } from 'yaml'
import { z } from 'zod'
import { fieldId } from './field.schema.ts'
import { type Figure, writtenFigureSchema } from './figures.schema.ts'
import { PackError } from './pack-error.ts'
import { schemaFault } from './schema-fault.ts'

const figuresSchema = z.record(fieldId, writtenFigureSchema)

/** @throws PackError naming file, place and remedy */
export function readFigures(path: string, yaml: string): Record<string, Figure> {
  let raw: unknown
  try {
    raw = parse(yaml)
  } catch (error) {
    throw new PackError(path, 'the file', `this is not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
  const read = figuresSchema.safeParse(raw)
  if (!read.success) {
    const { place, what } = schemaFault(read.error.issues, raw, figuresSchema)
    throw new PackError(path, place === '' ? 'the file' : place, what)
  }
  return Object.fromEntries(Object.entries(read.data).map(([name, { unit, values }]) => [name, { unit, values }]))
}
