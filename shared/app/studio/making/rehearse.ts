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
import { lineKey } from './tally.ts'

/** A file as a page or a test has it. */
export interface OldDocument {
  /** With its folder, where the browser tells: 'old/2024/release.docx'. */
  readonly path: string
  bytes(): Promise<Uint8Array>
}

export interface Hit {
  readonly id: string
  /** The rule; of an agreed line `line-` with its id, as the Studio's address names it. */
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
  const whose = ownerOf(top, pack)
  let now: Progress = { documents: 0, words: 0, hits: [], unread: [], done: 0, of: files.length }
  for (const file of files) {
    if (signal.aborted) return now
    try {
      const draft = await readDraft(file.path, await file.bytes())
      const { findings, words } = await check(draft, { context: {}, settings: pack.sealed ?? {}, today })
      const own = findings.flatMap((finding, i) => {
        const rule = whose(finding)
        return rule === undefined ? [] : [hitOf(finding, rule, file.path, textOf(draft), `${now.done}.${i}`)]
      })
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

/** Which of the pack's rules found it, or which of its lines, with which a rule above speaks: that quotes the line. */
function ownerOf(top: Pack, { open, sealed }: PackFile): (finding: Finding) => string | undefined {
  const own = new Set(open.rules.map(({ id }) => id))
  const speaking = new Set(top.rules.filter(({ kind }) => kind === 'agreed-line').map(({ id }) => id))
  const lines = (sealed?.agreedLines ?? []).toSorted((a, b) => b.line.length - a.line.length)
  return ({ rule, message }) => {
    if (own.has(rule)) return rule
    const line = speaking.has(rule) ? (lines.find((one) => message.includes(one.line)) ?? lines[0]) : undefined
    return line && lineKey(line)
  }
}

const AROUND = 50

function hitOf({ message, start, end, where, words }: Finding, rule: string, document: string, text: string, id: string): Hit {
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
