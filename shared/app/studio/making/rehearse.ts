/**
 * Rehearsal: the pack as it stands reads a folder of the group's old documents, one at a time with a pause after each, so
 * that the page stays awake. What it reads is forgotten with the page; only the numbers go into the pack.
 */
import { inSlices } from '#app/check-in-slices.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Finding } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import { readDraft } from '#core/draft/readers/read-draft.ts'
import { layer } from '#core/pack/layers.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import { inPlainWords } from './plain-words.ts'

/** A file as a page or a test has it. */
export interface OldDocument {
  /** With its folder, where the browser tells: 'old/2024/release.docx'. */
  readonly path: string
  bytes(): Promise<Uint8Array>
}

export interface Hit {
  readonly id: string
  /** The rule, or `line:` with the agreed line's text. */
  readonly rule: string
  readonly document: string
  /** 'paragraph 3'; absent where something is missing or too long. */
  readonly place?: string
  /** The words found with a little of what stands around them. */
  readonly before: string
  readonly words: string
  readonly after: string
  readonly message: string
}

export interface Rehearsed {
  readonly documents: number
  readonly words: number
  readonly hits: readonly Hit[]
  /** Files that could not be read, with the reason. */
  readonly unread: readonly { readonly document: string; readonly why: string }[]
}

export interface Progress extends Rehearsed {
  /** Files looked at, of all. */
  readonly done: number
  readonly of: number
}

export interface Rehearsal {
  readonly today: string
  readonly signal: AbortSignal
  readonly onProgress: (so_far: Progress) => void
  readonly pause?: () => Promise<void>
}

/** What a rehearsal reads. Everything else in a folder is passed over in silence. */
export const READ = /\.(?:docx|docm|md|markdown|txt|text|html|htm|eml)$/i
export const ACCEPTED = '.docx,.docm,.md,.markdown,.txt,.text,.html,.htm,.eml'

const MOST_HITS = 2000
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** @throws Error whose message is for the person, where the pack itself cannot be used yet */
export async function rehearse(top: Pack, pack: PackFile, files: readonly OldDocument[], { today, signal, onProgress, pause = nextTask }: Rehearsal): Promise<Progress> {
  const check = checkWith(top, pack, pause)
  let now: Progress = { documents: 0, words: 0, hits: [], unread: [], done: 0, of: files.length }
  for (const file of files) {
    if (signal.aborted) return now
    try {
      const draft = await readDraft(file.path, await file.bytes())
      const { findings, words } = await check(draft, { context: {}, settings: pack.sealed ?? {}, today })
      const own = findings.filter(({ rule }) => ours(top, pack).has(rule)).map((finding, i) => hitOf(finding, file.path, textOf(draft), `${now.done}.${i}`))
      now = { ...now, documents: now.documents + 1, words: now.words + words, hits: [...now.hits, ...own].slice(0, MOST_HITS) }
    } catch (error) {
      now = { ...now, unread: [...now.unread, { document: file.path, why: reason(error, file.path) }] }
    }
    now = { ...now, done: now.done + 1 }
    onProgress(now)
    await pause()
  }
  return now
}

function checkWith(top: Pack, pack: PackFile, pause: () => Promise<void>) {
  try {
    return inSlices(createEngine(layer(top, validPack('the pack', pack)).pack), pause)
  } catch (error) {
    throw new Error(`The pack cannot be tried yet. ${inPlainWords(error)}`)
  }
}

/** The pack's own rules, and those above that speak with its agreed lines. */
function ours(top: Pack, { open, sealed }: PackFile): ReadonlySet<string> {
  const lines = sealed?.agreedLines?.length ? top.rules.filter(({ kind }) => kind === 'agreed-line') : []
  return new Set([...open.rules, ...lines].map(({ id }) => id))
}

const AROUND = 50

function hitOf({ rule, message, start, end, where, words }: Finding, document: string, text: string, id: string): Hit {
  const hit = { id: `${rule} ${id}`, rule, document, message }
  if (start === undefined || end === undefined || where !== 'body') return { ...hit, before: '', words: start === undefined ? '' : words, after: '' }
  const before = text.slice(0, start)
  return {
    ...hit,
    place: `paragraph ${before.split('\n').filter((line) => line.trim() !== '').length + (/\n\s*$|^$/.test(before) ? 1 : 0)}`,
    before: cut(before.slice(-AROUND).replace(/^.*\n/s, ''), before.length > AROUND, 'before'),
    words: text.slice(start, end),
    after: cut(text.slice(end, end + AROUND).replace(/\n.*$/s, ''), text.length > end + AROUND, 'after'),
  }
}

const cut = (words: string, isCut: boolean, side: 'before' | 'after'): string => (!isCut || words.length < AROUND ? words : side === 'before' ? `…${words}` : `${words}…`)

const reason = (error: unknown, path: string): string => (error as Error).message.replace(`${path}: `, '')
