/**
 * A pack as people keep it: a folder of small files, of the same formats as Seconder's own.
 *
 *     pack.yaml                      id, title, version, layer, days; who may sign
 *     templates/…/ONE.md             one template each; templates/partials/ are shared passages
 *     guidance/…/XX-00-idea.yaml     one rule each; its examples are its tests
 *     guidance/words/*.yaml          word lists, its own and what it adds to those above
 *     guidance/overrides.yaml        what it says of rules above it, each with its reason
 *     guidance/figures.yaml          dated figures that templates print
 *     settings.yaml                  directory, agreed lines, standing orders …: sealed, never published
 */
import { z } from 'zod'
import { readTemplates } from '../../drafting/template-reader.ts'
import { PackError } from '../pack-error.ts'
import { overrideSchema, PACK_FORMAT, type PackFile, sealedSchema } from '../pack-file.schema.ts'
import { readFigures } from '../read-figures.ts'
import { readWrittenRule } from '../read-rule.ts'
import { readYaml } from '../read-yaml.ts'
import type { KeyRules } from '../signed/key-set.schema.ts'
import { listName, wordsInPackSchema } from '../words.schema.ts'
import { packYamlSchema } from './pack-yaml.schema.ts'

export interface PackSource {
  readonly pack: PackFile
  /** Absent where pack.yaml names nobody: then single keys are trusted. */
  readonly keys?: KeyRules
}

type Files = Readonly<Record<string, string>>

const wordsSchema = z.record(listName, wordsInPackSchema)

/** What may stand beside them and is none of the pack: notes for people. */
const NOTES = /(?:^|\/)(?:README\.md|\.[^/]*)$/

/**
 * @param files - path within the folder, with forward slashes → text
 * @throws PackError or TemplateError naming file, place and remedy
 */
export function packFromFolder(files: Files): PackSource {
  const head = files['pack.yaml']
  if (head === undefined) throw new PackError('pack.yaml', 'the file', 'it is not there; begin with id, title, version, layer and reviewBy')
  const { keys, threshold, templates: needs, revoked, ...said } = readYaml('pack.yaml', head, packYamlSchema)
  const figures = files['guidance/figures.yaml']
  const pack = {
    seconder: 'pack',
    format: PACK_FORMAT,
    ...said,
    open: {
      words: wordsIn(files),
      rules: matching(files, /^guidance\/(?!words\/)(?:.*\/)?[^/]+\.yaml$/)
        .filter(([path]) => !/^guidance\/(?:overrides|figures)\.yaml$/.test(path))
        .map(([path, yaml]) => readWrittenRule(path, yaml).written),
      templates: readTemplates(Object.fromEntries(matching(files, /^templates\/.*\.md$/)), figures === undefined ? {} : readFigures('guidance/figures.yaml', figures)),
      overrides: files['guidance/overrides.yaml'] === undefined ? [] : readYaml('guidance/overrides.yaml', files['guidance/overrides.yaml'], z.array(overrideSchema)),
    },
    ...(files['settings.yaml'] !== undefined && { sealed: readYaml('settings.yaml', files['settings.yaml'], sealedSchema) }),
  } as unknown as PackFile
  refuseOthers(files)
  return { pack, ...(keys && threshold !== undefined && { keys: { keys, threshold, ...(needs && { templates: needs }), ...(revoked && { revoked }) } }) }
}

const matching = (files: Files, pattern: RegExp): [string, string][] =>
  Object.entries(files)
    .filter(([path]) => pattern.test(path) && !NOTES.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))

function wordsIn(files: Files): PackFile['open']['words'] {
  const words: PackFile['open']['words'] = {}
  for (const [path, yaml] of matching(files, /^guidance\/words\/[^/]+\.yaml$/))
    for (const [name, list] of Object.entries(readYaml(path, yaml, wordsSchema))) {
      if (Object.hasOwn(words, name)) throw new PackError(path, name, 'another file has this list too; put them together')
      words[name] = list
    }
  return words
}

/** A file that is read by nobody is a file whose author thinks that it is in force. */
function refuseOthers(files: Files): void {
  const other = Object.keys(files).find((path) => !NOTES.test(path) && !/^(?:(?:pack|settings)\.yaml|templates\/.*\.md|guidance\/.*\.yaml)$/.test(path))
  if (other !== undefined) throw new PackError(other, 'the file', 'a pack has no place for it: templates/ holds .md files, guidance/ holds .yaml files; take it out of the folder')
}
