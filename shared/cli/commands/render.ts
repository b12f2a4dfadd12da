/** `seconder render`: fills a template and writes it as a page, text, Markdown or Word document. */
import { extname } from 'node:path'
import type { Rendered } from '#core/drafting/blocks.ts'
import { lookFor } from '#core/drafting/house/look.ts'
import { wholePage } from '#core/drafting/renderers/html-page.ts'
import type { FieldProblem } from '#core/drafting/validate.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { loadPack } from '../checker.ts'
import type { Command, Given } from '../command.ts'
import { parseJson, utf8 } from '../input/json-file.ts'
import { readFileWithin } from '../input/read-file.ts'
import { readSettings, withSealed } from '../input/user-files.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { Unusable } from '../unusable.ts'
import { EXAMPLE_SETTINGS } from './example-settings.ts'
import { findTemplate } from './library.ts'

const TARGETS = ['html', 'text', 'md', 'docx'] as const
type Target = (typeof TARGETS)[number]
const BY_ENDING: Readonly<Record<string, Target>> = { '.html': 'html', '.htm': 'html', '.txt': 'text', '.md': 'md', '.docx': 'docx' }

export const render: Command = {
  name: 'render',
  usage: ['render ID --values V.json [--profile P.json] [--pack PACK] --to html|text|md|docx [-o FILE]', 'render ID --sample --to text'],
  about:
    "Fills an approved template. Every required field must have a value of its type; nothing is written otherwise. With --sample the template's own samples are used, and an invented council where no profile is given.",
  options: {
    values: { value: 'V.json', help: 'the values of the fields: { "title": "…" }; see seconder templates show ID' },
    sample: { help: "uses the template's own samples" },
    profile: { value: 'P.json', help: 'your settings: names, group, imprint' },
    ...PACK_OPTION,
    to: { value: 'TYPE', help: 'what to write; by the ending of the file where there is one, else text', choices: TARGETS },
    output: { value: 'FILE', short: 'o', help: 'the file to write, whole or not at all; standard output without it' },
  },
  async run(given, io) {
    const [id, ...more] = given.words
    if (id === undefined || more.length > 0) throw new Unusable('say which template: seconder render T-MOTION --sample. See: seconder templates list')
    if (given.has('values') === given.has('sample')) throw new Unusable('say either --values V.json or --sample')
    const own = await readSettings(given)
    const path = given.value('output')
    const target = targetOf(given, path)
    const { pack, sealed } = await loadPack(given, io)
    const template = findTemplate(pack.templates, id, own)
    const settings = given.has('sample') && !given.has('profile') ? EXAMPLE_SETTINGS : await withSealed(sealed, own)
    const values = given.has('sample') ? (template.samples as Values) : await readValues(given.value('values') as string)
    const { render: fill, ValuesError } = await import('#core/drafting/render.ts')
    let rendered: Rendered
    try {
      rendered = fill(template, values, { settings, today: given.has('sample') ? (template.context.date ?? io.today) : io.today })
    } catch (error) {
      throw error instanceof ValuesError ? new Unusable(inTheFile(error.problems, given.value('values') ?? template.id)) : error
    }
    const content = await written(rendered, target, () => lookFor(template, settings))
    if (path === undefined) await io.out(content)
    else await writeFileWhole(path, content)
    return 0
  },
}

/** By the names that the file has for the fields, where a form would have their labels. */
const inTheFile = (problems: readonly FieldProblem[], file: string): string =>
  `${file}: ${problems.map(({ path, kind, message }) => (kind === 'setting' ? `${message} (${path})` : `${path}: ${message}`)).join(' ')}`

function targetOf(given: Given, path: string | undefined): Target {
  const to = TARGETS.find((target) => target === given.value('to'))
  const byEnding = path === undefined ? undefined : BY_ENDING[extname(path).toLowerCase()]
  if (!to && path !== undefined && !byEnding) throw new Unusable(`${path}: its ending does not say what to write. Add --to html, text, md or docx`)
  const target = to ?? byEnding ?? 'text'
  if (target === 'docx' && path === undefined && process.stdout.isTTY) throw new Unusable('a Word document cannot be shown here: add -o FILE.docx')
  return target
}

async function readValues(path: string): Promise<Values> {
  const values = parseJson(utf8(await readFileWithin(path), path), path)
  if (values === null || typeof values !== 'object' || Array.isArray(values)) throw new Unusable(`${path}: expected an object { … } with a value for each field.`)
  return values as Values
}

/** The subject of an e-mail stands first in text and Markdown, and is the title of a page. */
async function written(rendered: Rendered, target: Target, look: () => Look | undefined): Promise<string | Uint8Array> {
  const { subject, title, text, markdown, html } = rendered
  const ended = (body: string): string => `${subject === undefined ? '' : `Subject: ${subject}\n\n`}${body.replace(/\n*$/, '\n')}`
  switch (target) {
    case 'text':
      return ended(text)
    case 'md':
      return ended(markdown)
    case 'html':
      return wholePage({ title: subject ?? title, language: `${rendered.language ?? 'en'}-GB`, body: html, look: look() })
    case 'docx':
      return (await import('#core/drafting/renderers/render-docx.ts')).renderDocx(rendered, look())
  }
}
