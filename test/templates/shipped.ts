/** The templates and sample settings of this repository, read from disk for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readTemplates } from '#core/drafting/template-reader.ts'
import { readFigures } from '#core/pack/read-figures.ts'
import { type Settings, settingsSchema } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'

const folder = fileURLToPath(new URL('../../templates/', import.meta.url))

/** Path → text of every Markdown file under templates/. */
export const templateFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replace(/\\/g, '/'))
      .filter((path) => path.endsWith('.md'))
      .map((path) => [`templates/${path}`, readFileSync(folder + path, 'utf8')]),
  )

/** The dated figures of the law. */
export const shippedFigures = () => readFigures('figures.yaml', readFileSync(fileURLToPath(new URL('../../shared/core/guidance/figures.yaml', import.meta.url)), 'utf8'))

let read: readonly Template[] | undefined

/** Read once: checking a hundred samples takes a second. */
export const shippedTemplates = (): readonly Template[] => (read ??= readTemplates(templateFiles(), shippedFigures()))

export const sampleSettings = (): Settings => settingsSchema.parse(parse(readFileSync(`${folder}sample-settings.yaml`, 'utf8')))
