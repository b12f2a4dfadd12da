/**
 * The day by which a form is judged. A template's own sample is of some day, and only on that day are all its others early or
 * late enough: whoever learns with it is not told that they are past. With the first change it is a form like any other.
 */
import type { Template } from '../pack/template.schema.ts'
import type { Values } from './values.ts'

export const dayFor = ({ samples, context }: Pick<Template, 'samples' | 'context'>, values: Values, today: string): string =>
  context.date !== undefined && JSON.stringify(values) === JSON.stringify(samples) ? context.date : today
