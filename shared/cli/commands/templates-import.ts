/** `seconder templates import`: makes templates of one's own from files made elsewhere. All of them, or none. */
import { mkdir, readdir, rmdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { KINDS } from '#core/draft/context.schema.ts'
import { LIMITS } from '#core/draft/readers/limits.ts'
import { bringIn, type Look } from '#core/drafting/import/bring-in.ts'
import { type Brought, fileNameOf } from '#core/drafting/import/own-template.ts'
import type { Pack } from '#core/pack/pack.ts'
import { PURPOSES, type Purpose } from '#core/pack/template.schema.ts'
import { loadEngine } from '../checker.ts'
import type { Given } from '../command.ts'
import { fileTrouble, readFileWithin } from '../input/read-file.ts'
import { readSettings } from '../input/user-files.ts'
import type { Io } from '../io.ts'
import { wrap } from '../output/wrap.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { Unusable } from '../unusable.ts'

interface New extends Brought {
  readonly from: string
  readonly path: string
}

/** @throws Unusable, UnusableTemplate or UnreadableDraft before anything is written */
export async function importTemplates(files: readonly string[], pack: Pack, given: Given, io: Io): Promise<0> {
  if (files.length === 0)
    throw new Unusable('say which files: seconder templates import letter.docx thanks.md. It reads Word, HTML, Markdown, mail and the exports of some other tools')
  const folder = given.value('output') ?? 'my-templates'
  const said = { ...choice(given, 'kind', KINDS), ...choice(given, 'purpose', PURPOSES) } as { kind?: (typeof KINDS)[number]; purpose?: Purpose }
  const settings = await readSettings(given)
  const engine = await loadEngine(pack)
  const look: Look = async (draft, context) => engine.check(draft, { context, settings, today: io.today })
  const taken = new Set([...pack.templates.map(({ id }) => id), ...(await idsIn(folder))])
  const made: New[] = []
  for (const from of files) {
    const bytes = await readFileWithin(from, LIMITS.fileBytes, 'Take out pictures, or export fewer templates at a time.')
    for (const brought of await bringIn(from, bytes, { today: io.today, taken, look, said })) made.push({ ...brought, from, path: join(folder, fileNameOf(brought.template)) })
  }
  await writeAll(folder, made)
  await io.out(
    given.value('format') === 'json' ? `${JSON.stringify(made.map(asJson), null, 2)}\n` : `${made.map(asText).join('\n')}\nSee them: seconder templates list --own ${folder}\n`,
  )
  return 0
}

function choice<T extends string>(given: Given, option: string, all: readonly T[]): Record<string, T> {
  const value = given.value(option)
  const one = all.find((each) => each === value)
  if (value !== undefined && one === undefined) throw new Unusable(`--${option} cannot be "${value}": choose ${all.join(', ')}.`)
  return one === undefined ? {} : { [option]: one }
}

/** The ids of the templates that are there already; a folder that is not there holds none. */
async function idsIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).flatMap((name) => /^(T-[A-Z0-9-]+)-/.exec(name)?.[1] ?? [])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Unusable(`${folder}: ${fileTrouble(error, 'read')}`)
  }
}

async function writeAll(folder: string, made: readonly New[]): Promise<void> {
  const written: string[] = []
  const first = await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Unusable(`${folder}: ${fileTrouble(error, 'written')} Nothing was written.`)
  })
  try {
    for (const { path, source } of made) {
      await writeFileWhole(path, source)
      written.push(path)
    }
  } catch (error) {
    for (const path of written) await unlink(path)
    if (first !== undefined) await rmdir(folder)
    throw error
  }
}

const asJson = ({ template: { id, title, kind, purpose, fields, shortcut }, from, path, lost }: New) => ({
  id,
  title,
  kind,
  purpose,
  ...(shortcut && { shortcut }),
  fields: Object.keys(fields),
  from,
  path,
  lost,
})

function asText({ template: { id, title, kind, purpose, fields }, path, lost }: New): string {
  const labels = Object.values(fields).map(({ label }) => label)
  const about = [
    `${title}: ${kind.replace(/-/g, ' ')}, for ${purpose} work. ${labels.length === 0 ? 'Nothing to fill in.' : `To fill in: ${labels.join(', ')}.`}`,
    `Your own wording: nobody has approved it. In ${path}.`,
    ...(lost.length > 0 ? [`Not kept: ${lost.join('; ')}.`] : []),
  ]
  return `${wrap(about.join(' '), '  ', `${id}  `)}\n`
}
