/** `seconder templates`: the library of approved wording. */
import { join } from 'node:path'
import { longDate } from '#core/calendar/day-names.ts'
import { roleInWords } from '#core/drafting/defaults.ts'
import { needInWords } from '#core/drafting/fields.ts'
import { listInWords } from '#core/drafting/words.ts'
import type { Field } from '#core/pack/field.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { loadPack } from '../checker.ts'
import type { Command } from '../command.ts'
import { readSettings } from '../input/user-files.ts'
import { columns, wrap } from '../output/wrap.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { sourceInWords } from '../report/words.ts'
import { Unusable } from '../unusable.ts'
import { findTemplate, shelved } from './library.ts'

export const templates: Command = {
  name: 'templates',
  usage: [
    'templates list [--profile P.json] [--pack PACK] [--format json]',
    'templates show ID [--pack PACK] [--format json]',
    'templates test [ID…] [--pack PACK]',
    'templates docs -o DIR [--pack PACK]',
    'templates import FILE… [-o FOLDER] [--kind KIND] [--purpose PURPOSE]',
  ],
  about:
    'The approved templates: which there are, what each asks for and who must agree, and whether each, filled with its own samples, passes the checker. Import makes templates of your own from Word, HTML, Markdown and mail, and from what Briskine, Text Blaze, TextExpander and Espanso export; nobody has approved those.',
  options: {
    profile: { value: 'P.json', help: 'your settings; party templates are then shown only to those who may use them' },
    ...PACK_OPTION,
    format: { value: 'FORMAT', help: 'how to write it', choices: ['text', 'json'] },
    output: { value: 'FOLDER', short: 'o', help: 'the folder for the reference pages, or for imported templates (my-templates without it); made where it is not there' },
    kind: { value: 'KIND', help: 'for import: what kind of document they are; recognised without it' },
    purpose: { value: 'PURPOSE', help: 'for import: whose work they serve; party wording stays on the party shelf whatever is said' },
  },
  async run(given, io) {
    const [what, ...ids] = given.words
    const settings = await readSettings(given)
    const { pack, sealed } = await loadPack(given, io)
    const json = given.value('format') === 'json'
    if (what === 'list' && ids.length === 0) {
      const shelf = shelved(pack.templates, settings)
      await io.out(json ? `${JSON.stringify(shelf.map(inShort), null, 2)}\n` : listText(shelf, settings))
      return 0
    }
    if (what === 'show' && ids.length === 1) {
      const template = findTemplate(pack.templates, ids[0] as string, settings)
      await io.out(json ? `${JSON.stringify(template, null, 2)}\n` : showText(template))
      return 0
    }
    if (what === 'test') {
      const { testTemplates } = await import('./templates-test.ts')
      return testTemplates(ids.length > 0 ? ids.map((id) => findTemplate(pack.templates, id, settings)) : pack.templates, pack, sealed, given, io)
    }
    if (what === 'docs' && ids.length === 0) {
      const folder = given.value('output')
      if (folder === undefined) throw new Unusable('say where the pages go: seconder templates docs -o DIR')
      const { writeTemplatePages } = await import('./templates-docs.ts')
      await io.out(
        `${await writeTemplatePages(folder, pack.title, shelved(pack.templates, settings), io.today)} pages written to ${folder}; begin with ${join(folder, 'README.md')}\n`,
      )
      return 0
    }
    if (what === 'import') {
      const { importTemplates } = await import('./templates-import.ts')
      return importTemplates(ids, pack, given, io)
    }
    throw new Unusable('say seconder templates list, seconder templates show ID, seconder templates test, seconder templates docs -o DIR, or seconder templates import FILE')
  },
}

const inShort = ({ id, parent, language, caution, title, summary, kind, audience, purpose, for: roles, version, fields, approvals, locked, review }: Template) => ({
  id,
  parent,
  language,
  caution,
  title,
  summary,
  kind,
  audience,
  purpose,
  version,
  roles,
  fields: Object.entries(fields).map(([field, { type, label, required }]) => ({ id: field, type, label, required })),
  approvals,
  locked,
  review,
})

function listText(shelf: readonly Template[], { me }: Settings): string {
  const rows = shelf.map(({ id, title, summary, caution, for: roles }) => [
    id,
    `${title}${me?.role && !roles.includes(me.role) ? ' (written for other roles)' : ''}. ${summary}${caution ? ` ${caution}` : ''} For ${listInWords(roles.map(roleInWords))}.`,
  ])
  return rows.length > 0 ? `${columns(rows, '')}\n` : 'There are no templates.\n'
}

const needed = (field: Field, fields: Template['fields']): string => {
  const need = needInWords(field, fields)
  return need === '' ? '' : ` (${need})`
}

const plain = (word: string): string => word.replace(/-/g, ' ')

function showText(template: Template): string {
  const { id, parent, language, caution, title, summary, kind, audience, purpose, for: roles, version, fields, approvals, locked, review, sources } = template
  const fieldRows = Object.entries(fields).map(([field, spec]) => [field, plain(spec.type), `${spec.label}${needed(spec, fields)}${spec.help ? `. ${spec.help}` : ''}`])
  const rows = [
    ...(caution ? [['Note first', caution]] : []),
    ...(language === 'cy' ? [['Language', 'Welsh']] : []),
    ['Kind', `${plain(kind)}, to ${plain(audience)}; for ${purpose} work`],
    ...(template.place === 'inline' ? [['Goes in', 'within a sentence, at the cursor']] : []),
    ['Who may use it', roles.map(roleInWords).join(', ')],
    ...approvals.map(({ by, why }) => ['Who must agree', `${by.map(roleInWords).join(' or ')}: ${why}`]),
    ...Object.entries(locked).map(([passage, why]) => ['Locked passage', `${plain(passage)}: ${why}`]),
    ...(parent ? [['Made from', parent]] : []),
    ['Version', version],
    ['Review by', longDate(review)],
    ...sources.map((source) => ['Source', sourceInWords(source)]),
  ]
  return `${[wrap(title, '  ', `${id}  `), wrap(summary), columns(rows), `Fields:\n${columns(fieldRows)}`, wrap(`See it filled with samples: seconder render ${id} --sample --to text`)].join('\n\n')}\n`
}
