/** A template made ready to be filled: parsed once and kept as long as the template object lives. */
import type { Template } from '../pack/template.schema.ts'
import { digestOf } from './digest.ts'
import { type Program, parseBody } from './syntax-tree.ts'

export interface Compiled {
  readonly body: Program
  readonly subject?: Program
  readonly documentTitle?: Program
  readonly partials: ReadonlyMap<string, Program>
  readonly digest: string
}

const compiled = new WeakMap<Template, Compiled>()

/** @throws TemplateError where curly brackets do not fit together; templates of a pack were checked when it was built */
export function compile(template: Template): Compiled {
  const known = compiled.get(template)
  if (known) return known
  const fresh: Compiled = {
    body: parseBody(template.body, template.id),
    subject: template.subject === undefined ? undefined : parseBody(template.subject, `${template.id}, subject`),
    documentTitle: template.documentTitle === undefined ? undefined : parseBody(template.documentTitle, `${template.id}, documentTitle`),
    partials: new Map(Object.entries(template.partials).map(([name, source]) => [name, parseBody(source, `partial ${name}`)])),
    digest: digestOf(template),
  }
  compiled.set(template, fresh)
  return fresh
}
