/** Small templates for tests: the front matter that every template needs, with the parts that matter. */
import { readTemplate } from '#core/drafting/template-reader.ts'
import type { Figure } from '#core/pack/figures.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'

export interface Example {
  /** YAML of the fields, each on lines of its own without indentation. */
  readonly fields?: string
  readonly samples?: string
  /** Further front matter. */
  readonly more?: string
  readonly body: string
}

/** The file of a template with these parts; its fields begin on line 16. */
export const exampleSource = ({ fields = '', samples = '{}', more = '', body }: Example): string => `---
id: T-EXAMPLE
title: Example
summary: For a test.
kind: other
audience: public
purpose: group
for: [councillor]
version: 1.0.0
review: 2027-05-31
sources:
  - title: None
    asAt: 2026-11-22
    verified: true
fields: ${
  fields === ''
    ? '{}'
    : `\n${fields
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}`
}
samples: ${samples}
context: {}
${more}
---
${body}
`

export const example = (parts: Example, partials?: Readonly<Record<string, string>>, figures?: Readonly<Record<string, Figure>>): Template =>
  readTemplate(exampleSource(parts), 'example.md', partials, figures)
