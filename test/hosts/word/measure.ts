/** What reading and writing cost in Word: round trips, which a network makes dear, and our own milliseconds beside them. */
import type { Edit, Finding } from '#core/checker/finding.ts'
import type { InlineMark, Paragraph } from '#core/draft/draft.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { WordHost } from '#office/word/word-host.ts'
import { FakeWord } from './fake-word.ts'
import { alwaysVisible } from './harness.ts'
import { loadRuntime } from './runtime/load-in-node.ts'

export interface Cost {
  readonly syncs: number
  /** Of the client runtime, our host and the fake together; Word's own time comes on top. */
  readonly ms: number
}

export interface WordCosts {
  /** 50 pages, read for the first time. */
  readonly read: Cost
  /** The same, after one key. */
  readonly readAgain: Cost
  readonly insert: Cost
  /** One bold word in the middle of the 50 pages. */
  readonly fix: Cost
  readonly takeBack: Cost
  /** While changes are tracked: the first reading asks once more, for the words that count; later ones ask by name. */
  readonly tracked: Pick<WordCosts, 'read' | 'readAgain' | 'fix' | 'insert'>
}

const PAGES = 50
const PARAGRAPHS_A_PAGE = 9
/** Some 55 words. */
const SENTENCES =
  'The committee met at Mill Library and heard from residents of the ward. Officers were asked to report on what each opening hour costs and who uses it. Members noted that the money is agreed only until March and asked Cabinet to consider the matter at its next meeting.'
const EMPHASISED = [
  { words: 'Mill Library', kind: 'bold' },
  { words: 'residents of the ward', kind: 'bold' },
  { words: 'only until March', kind: 'italic' },
] as const

/** Headings, paragraphs and lists, every other one with words in bold or italic; each paragraph is another, as in a report. */
export const fiftyPages = (): Paragraph[] =>
  Array.from({ length: PAGES * PARAGRAPHS_A_PAGE }, (_, i) => {
    if (i % PARAGRAPHS_A_PAGE === 0) return paragraph(`Item ${i / PARAGRAPHS_A_PAGE + 1}`, { kind: 'heading', level: 2 })
    const text = `${i}. ${SENTENCES}`
    return paragraph(text, i % 4 === 0 ? { kind: 'item', ordered: true, depth: 0 } : { kind: 'paragraph' }, i % 2 === 0 ? emphasis(text) : [])
  })

const emphasis = (text: string): InlineMark[] => EMPHASISED.map(({ words, kind }) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind }))

/** Watched for as long as it takes until Word has told its paragraphs apart by name. */
async function namesAreKnown(host: WordHost): Promise<void> {
  const watching = new AbortController()
  await new Promise<void>((known) => host.watch(() => host.known?.rows[0]?.id !== undefined && known(), watching.signal))
  watching.abort()
  // What was still being read is told too, and the first reading after it costs nothing.
  await host.inWord.inTurn(() => Promise.resolve())
  await new Promise((done) => setTimeout(done))
  await host.read()
}

/** @param motion the filled motion that is inserted */
export async function measureWord(motion: Rendered): Promise<WordCosts> {
  const paragraphs = fiftyPages()
  const word = new FakeWord(paragraphs)
  const host = new WordHost({ ...loadRuntime(word), page: alwaysVisible })
  const cost = async <T>(work: () => Promise<T>): Promise<[T, Cost]> => {
    const [syncs, began] = [word.syncs, performance.now()]
    const result = await work()
    return [result, { syncs: word.syncs - syncs, ms: performance.now() - began }]
  }
  const [draft, read] = await cost(() => host.read())
  word.select(word.text.length)
  word.type(' Noted.')
  const [, readAgain] = await cost(() => host.read())
  const middle = paragraphs.findIndex(({ marks }, i) => i >= paragraphs.length / 2 && marks.length > 0)
  const start = draft.places[middle]!.start + paragraphs[middle]!.text.indexOf('residents')
  const edit: Edit = { where: 'body', start, end: start + 'residents'.length, was: 'residents', text: 'people' }
  const [fixed, fix] = await cost(() => host.apply({ label: 'Change it', edits: [edit] }, {} as Finding))
  const [, takeBack] = await cost(() => host.takeBack(fixed))
  word.open([])
  await host.read()
  const [inserted, insert] = await cost(() => host.insert(motion, 'whole'))
  word.open(paragraphs)
  word.document.tracking = 'TrackAll'
  const [, trackedRead] = await cost(() => host.read())
  await namesAreKnown(host)
  const [, trackedAgain] = await cost(() => host.read())
  const [struck, trackedFix] = await cost(() => host.apply({ label: 'Change it', edits: [edit] }, {} as Finding))
  word.open([])
  word.document.tracking = 'TrackAll'
  await host.read()
  const [added, trackedInsert] = await cost(() => host.insert(motion, 'whole'))
  for (const { outcome, message } of [fixed, inserted, struck, added]) if (outcome !== 'applied') throw new Error(`the measured work was not done: ${message}`)
  return { read, readAgain, insert, fix, takeBack, tracked: { read: trackedRead, readAgain: trackedAgain, fix: trackedFix, insert: trackedInsert } }
}
