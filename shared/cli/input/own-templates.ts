/** The templates of `--own`: a folder of files as `seconder templates import` writes them, the lowest layer. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isOwn, OWN } from '#core/drafting/own-id.ts'
import { readTemplates } from '#core/drafting/template-reader.ts'
import { packDigest } from '#core/pack/digest.ts'
import type { Layer } from '#core/pack/layer.ts'
import { Unusable } from '../unusable.ts'
import { utf8 } from './json-file.ts'
import { fileTrouble, readFileWithin } from './read-file.ts'

/** @throws Unusable or TemplateError, naming file, place and remedy */
export async function readOwnTemplates(folder: string): Promise<Layer> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new Unusable(`${folder}: ${fileTrouble(error, 'read')}`)
  })
  const files: Record<string, string> = {}
  for (const name of names.filter((one) => one.endsWith('.md'))) {
    const path = join(folder, name)
    files[path] = utf8(await readFileWithin(path), path)
  }
  const templates = readTemplates(files)
  const foreign = templates.find((template) => !isOwn(template))
  if (foreign) throw new Unusable(`${folder}: ${foreign.id} is not the id of a template of your own. Give it one that begins with ${OWN}.`)
  return { layer: 'me', id: 'own', title: 'Your own templates', version: '1.0.0', digest: packDigest({ templates }), words: [], rules: [], templates, overrides: [] }
}
