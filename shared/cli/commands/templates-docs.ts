/** `seconder templates docs`: a page for each template, and what fields and helpers there are. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { fileTrouble } from '../input/read-file.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { fieldsPage } from '../template-pages/fields-page.ts'
import { templateIndex } from '../template-pages/index-page.ts'
import { templatePage } from '../template-pages/template-page.ts'
import { Unusable } from '../unusable.ts'
import { EXAMPLE_SETTINGS } from './example-settings.ts'

/** @returns how many files were written */
export async function writeTemplatePages(folder: string, title: string, templates: readonly Template[], today: string): Promise<number> {
  const sample = (template: Template): string => render(template, template.samples as Values, { settings: EXAMPLE_SETTINGS, today: template.context.date ?? today }).text
  const pages = new Map([
    ['README.md', templateIndex(title, templates)],
    ['fields.md', fieldsPage()],
    ...templates.map((template) => [`${template.id}.md`, templatePage(template, sample(template))] as const),
  ])
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new Unusable(`${folder}: ${fileTrouble(error, 'written')} Nothing was written.`)
  })
  for (const [name, text] of pages) await writeFileWhole(join(folder, name), text)
  return pages.size
}
