/** A template with a value in every place where one can stand. */
import { readTemplate } from '#core/drafting/template-reader.ts'
import type { Template } from '#core/pack/template.schema.ts'

export const EVERYWHERE: Template = readTemplate(
  `---
id: T-EVERYWHERE
title: Everywhere
summary: For a test.
kind: other
audience: public
purpose: group
for: [councillor]
version: 1.0.0
review: 2027-05-31
sources: [{ title: None, asAt: 2026-11-22, verified: true }]
subject: 'About {{line}}'
fields:
  line: { type: text, label: Line, required: true }
  text: { type: long-text, label: Text, required: true }
  steps: { type: list, label: List, required: true, of: { type: long-text, label: Item } }
  rows: { type: table, label: Rows, required: true, rowLabel: Row, columns: { a: { type: text, label: A }, b: { type: text, label: B } } }
samples: { line: a, text: b, steps: [c], rows: [{ a: d, b: e }] }
locked: { end: A test }
context: {}
---
# Heading {{line}}

{{text}}

Inside **{{line}}**, *{{line}}*x{{line}}**{{line}}***{{line}}*{{line}} and [{{line}}](https://anytown.example) after.

{{line}}\\
{{line}}

> {{text}}

{{#each steps}}
1. {{this}}
{{/each}}

- begins with {{line}}

| A | B |
| --- | --- |
{{#each rows}}
| {{a}} | x {{b}} |
{{/each}}

{{#locked "end"}}
{{text}} ends
{{/locked}}
`,
  'everywhere.md',
)
