/** Reads the file of dated figures: `donationReport: { what, unit, values, sources, reviewBy }`. */
import { z } from 'zod'
import { fieldId } from './field.schema.ts'
import { type Figure, writtenFigureSchema } from './figures.schema.ts'
import { readYaml } from './read-yaml.ts'

const figuresSchema = z.record(fieldId, writtenFigureSchema)

/** @throws PackError naming file, place and remedy */
export function readFigures(path: string, yaml: string): Record<string, Figure> {
  return Object.fromEntries(Object.entries(readYaml(path, yaml, figuresSchema)).map(([name, { unit, values }]) => [name, { unit, values }]))
}
