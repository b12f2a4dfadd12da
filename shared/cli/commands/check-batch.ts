/** `seconder check --batch`: one case a line in, one report a line out, in order, as they come. */
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import type { TimedEngine } from '#core/checker/engine.ts'
import { contextSchema } from '#core/draft/context.schema.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import { readText } from '#core/draft/readers/text.ts'
import { nearest } from '#core/pack/nearest.ts'
import { type Settings, settingsSchema } from '#core/pack/settings.schema.ts'
import { loadEngine, loadPack } from '../checker.ts'
import type { Given } from '../command.ts'
import { parseJson, utf8, validated } from '../input/json-file.ts'
import { type Line, linesOf } from '../input/lines.ts'
import { fileTrouble } from '../input/read-file.ts'
import { readContext, readOverContext, readSettings, readWaivers, withSealed } from '../input/user-files.ts'
import type { Io } from '../io.ts'
import { statusOf } from '../report/checked.ts'
import { jsonReport } from '../report/json.ts'
import { oneLine, Unusable } from '../unusable.ts'
import { version } from '../version.ts'
import { checkOne } from './check-one.ts'

/** Notes of whoever made the cases (`expect`, `note`) may stand beside these. */
const caseSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  html: z.string().optional(),
  context: contextSchema.optional(),
  profile: settingsSchema.optional(),
})
const NOT_IN_A_BATCH = [
  ['output', '-o'],
  ['proof', '--proof'],
  ['as', '--as'],
  ['timing', '--timing'],
] as const
type Case = z.infer<typeof caseSchema>
const KEYS = Object.keys(caseSchema.shape)

/** @returns 2 with at least one bad line, else 1 with at least one `must`, else 0 */
export async function checkBatch(given: Given, io: Io): Promise<number> {
  if (given.words.length > 0) throw new Unusable('--batch takes its cases from one file: leave the other files out.')
  if ((given.value('format') ?? 'json') !== 'json') throw new Unusable('--batch writes one JSON report a line: add --format json')
  for (const [option, written] of NOT_IN_A_BATCH) if (given.has(option)) throw new Unusable(`--batch writes its reports to standard output and nothing else: leave out ${written}`)
  const name = given.value('batch') as string
  const { pack, sealed } = await loadPack(given, io)
  const common = { context: await readContext(given), settings: await withSealed(sealed, await readSettings(given)), waivers: await readWaivers(given), today: io.today }
  const overContext = await readOverContext(given)
  const engine: TimedEngine = await loadEngine(pack)
  const settingsOf = rememberSettings()
  let status: 0 | 1 | 2 = 0
  let empty = true
  for await (const line of linesOf(name === '-' ? io.stdin() : fileChunks(name))) {
    if (line.bytes && isBlank(line.bytes)) continue
    empty = false
    let id: unknown = null
    try {
      const value = parseLine(line)
      id = (value as { id?: unknown } | null)?.id ?? null
      const found = caseOf(value, line.number)
      const input = {
        ...common,
        ...(found.context && { context: overContext(found.context) }),
        ...(found.profile && { settings: settingsOf(await withSealed(sealed, found.profile)) }),
      }
      const file = checkOne(engine, found.html === undefined ? readText(found.text as string) : readHtml(found.html), input, {
        path: `${name}:${line.number}`,
        plain: found.html === undefined,
        id: found.id,
      })
      await io.out(`${JSON.stringify({ id: found.id, ...jsonReport({ version, pack, checkedOn: input.context.date ?? io.today, files: [file] }) })}\n`)
      if (status === 0) status = statusOf([file])
    } catch (error) {
      if (!(error instanceof Unusable) && (error as Error).name !== 'UnreadableDraft') throw error
      await io.out(`${JSON.stringify({ id, error: errorIn(line, error as Error) })}\n`)
      status = 2
    }
  }
  if (empty) throw new Unusable(`${name === '-' ? 'standard input' : name}: there is no case in it. Write one JSON object a line: { "id": "1", "text": "…" }`)
  return status
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw new Unusable(`${path}: ${fileTrouble(error, 'read')}`)
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

function parseLine({ bytes, number }: Line): unknown {
  if (!bytes) throw new Unusable(`line ${number}: too long for a draft. Check it in parts.`)
  return parseJson(utf8(bytes, `line ${number}`), `line ${number}`, true)
}

function caseOf(value: unknown, number: number): Case {
  const found = validated(value, caseSchema, `line ${number}`)
  for (const key of Object.keys(found)) {
    const meant = KEYS.includes(key) ? undefined : nearest(key, KEYS)
    if (meant) throw new Unusable(`line ${number}: unknown key "${key}": did you mean "${meant}"?`)
  }
  if ((found.text === undefined) === (found.html === undefined)) throw new Unusable(`line ${number}: give either "text" or "html".`)
  return found
}

const errorIn = ({ number }: Line, error: Error): string => oneLine(error instanceof Unusable ? error.message : `line ${number}: ${error.message}`)

const REMEMBERED = 64

/** The engine compiles once for each settings object: equal profiles become the same object. */
function rememberSettings(): (settings: Settings) => Settings {
  const known = new Map<string, Settings>()
  return (settings) => {
    const key = JSON.stringify(settings)
    const found = known.get(key)
    if (found) return found
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value as string)
    known.set(key, settings)
    return settings
  }
}
