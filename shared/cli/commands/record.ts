/** `seconder record merge`: what fires most in a group, from the records that its members saved. */
import { type MergedRecord, mergeRecords, TooFewRecords } from '#core/record/merge.ts'
import type { Command, Given } from '../command.ts'
import { readJsonFile } from '../input/json-file.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { Unusable } from '../unusable.ts'

const FORMATS = ['text', 'json', 'html'] as const

export const record: Command = {
  name: 'record',
  usage: ['record merge FILE… [--format text|json|html] [--pack PACK] [-o FILE]'],
  about:
    'Puts the records that several members saved from the panel or the desk together into what fires most, by check and month. No name goes in or comes out; a count under five, or from fewer than three people, is held back together with whatever would give it away. It needs the records of three people or more.',
  options: {
    format: { value: 'FORMAT', help: 'how to write it (text without this)', choices: FORMATS },
    ...PACK_OPTION,
    output: { value: 'FILE', short: 'o', help: 'the file to write, whole or not at all; standard output without it' },
  },
  async run(given, io) {
    const [action, ...paths] = given.words
    if (action !== 'merge' || paths.length === 0) throw new Unusable('say which records to put together: seconder record merge ada.json ben.json carol.json')
    const merged = await mergedFrom(paths)
    const content = await written(merged, given, io)
    const path = given.value('output')
    if (path === undefined) await io.out(content)
    else await writeFileWhole(path, content)
    return 0
  },
}

async function mergedFrom(paths: readonly string[]): Promise<MergedRecord> {
  const schema = async () => (await import('#core/record/record-file.schema.ts')).recordFileSchema
  const files = await Promise.all(paths.map((path) => readJsonFile(path, schema)))
  try {
    return mergeRecords(files)
  } catch (error) {
    throw error instanceof TooFewRecords ? new Unusable(error.message) : error
  }
}

async function written(merged: MergedRecord, given: Given, io: Io): Promise<string> {
  const format = given.value('format')
  if (format === 'json') return `${JSON.stringify(merged, null, 2)}\n`
  const [{ loadPack }, { mergedAsBlocks }] = await Promise.all([import('../checker.ts'), import('#core/record/merged-words.ts')])
  const { pack } = await loadPack(given, io)
  const titles = new Map(pack.rules.map(({ id, title }) => [id, title]))
  const blocks = mergedAsBlocks(merged, (rule) => titles.get(rule))
  if (format !== 'html') return `${(await import('#core/drafting/renderers/render-text.ts')).renderText(blocks)}\n`
  const [{ wholePage }, { renderHtml }] = await Promise.all([import('#core/drafting/renderers/html-page.ts'), import('#core/drafting/renderers/render-html.ts')])
  return wholePage({ title: 'What fires most', language: 'en-GB', body: renderHtml(blocks) })
}
