/** Reads the documents of the corpora: front matter, text, and the slips that were planted in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type Context, contextSchema } from '#core/draft/context.schema.ts'
import { type Settings, settingsSchema } from '#core/pack/settings.schema.ts'

/** A planted slip; without `start` something that the document lacks. Offsets are UTF-16, in `text`. */
export interface Slip {
  readonly rule: string
  readonly start?: number
  readonly end?: number
}

export interface CorpusDocument {
  readonly name: string
  readonly text: string
  readonly context: Context
  readonly settings: Settings
  readonly slips: readonly Slip[]
}

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
export const yaml = <T>(path: string): T => parse(readFileSync(here(path), 'utf8')) as T

export function readCorpus(folder: 'clean' | 'slips'): CorpusDocument[] {
  const named = yaml<Record<string, object>>('settings.yaml')
  return readdirSync(here(folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readDocument(basename(name, '.md'), readFileSync(join(here(folder), name), 'utf8'), named))
}

/** @throws Error naming the document and what is wrong in it */
export function readDocument(name: string, source: string, named: Readonly<Record<string, object>>): CorpusDocument {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  if (head === undefined || body === undefined) throw new Error(`${name}: it must begin with front matter between two lines of ---`)
  const { context = {}, settings = {} } = parse(head) as { context?: unknown; settings?: { is?: string } | string }
  const { is, ...own } = typeof settings === 'string' ? { is: settings } : settings
  if (is !== undefined && !named[is]) throw new Error(`${name}: settings.yaml has no settings called "${is}"`)
  const { text, slips } = unmarked(body.replace(/^\n+|\n+$/g, ''))
  return {
    name,
    text,
    slips,
    context: fitted(`${name}: context`, contextSchema.safeParse(context)),
    settings: fitted(`${name}: settings`, settingsSchema.safeParse({ ...(is ? named[is] : {}), ...own })),
  }
}

type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } }
function fitted<T>(where: string, parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${where}: ${issue?.path.join('.')} ${issue?.message}`)
}

const MARK = /\[\[([A-Z]{2}-\d{2})(?:: ([\s\S]*?))?\]\]\n?/g

/** Takes the marks out and keeps where the slips stood. */
export function unmarked(marked: string): { text: string; slips: Slip[] } {
  const slips: Slip[] = []
  let text = ''
  let done = 0
  for (const match of marked.matchAll(MARK)) {
    const [all, rule, words] = match as unknown as [string, string, string | undefined]
    text += marked.slice(done, match.index)
    done = match.index + all.length
    if (words === undefined) {
      slips.push({ rule })
      continue
    }
    slips.push({ rule, start: text.length, end: text.length + words.length })
    text += words
    // only a mark that stands alone takes its line along
    if (all.endsWith('\n')) done -= 1
  }
  return { text: text + marked.slice(done), slips }
}
