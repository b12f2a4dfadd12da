/**
 * node random-edits.mjs COUNT SEED: so many edits without aim in drafts full of findings, a fix now and then, half of those
 * taken back. One line of JSON says how many marks stood over other words, and how many texts were not what was meant.
 */
import { createEngine } from '#core/checker/engine.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import type { Paragraph } from '#core/draft/draft.ts'
import { paragraph } from '#core/draft/layout.ts'
import { examples } from '#generated/examples.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { starter } from '#generated/starter.ts'
import { random } from './council-prose.ts'
import { type Edit, FollowedDraft } from './followed-draft.ts'

export interface Edited {
  /** Typed, pasted, taken out, and fixes written. */
  readonly edits: number
  readonly fixes: number
  readonly takenBack: number
  /** Marks on the average, after an edit: a run in which nothing is ever marked says nothing. */
  readonly marks: number
  /** A mark over words that were not found, each with the seed and the edit. */
  readonly wrong: readonly string[]
  /** A text, or its formatting, that is not what was meant. */
  readonly damaged: readonly string[]
}

/** A new draft begins after so many edits. */
const ROUND = 120
/** The engine looks again after so many; until then the marks are moved with the words. */
const LOOK = 12
/** A fresh engine is asked after so many. */
const FRESH = 120
const LONGEST_LINE = 300

const LINES = Object.values(examples).flatMap(({ flag, pass }) =>
  [...flag, ...pass].flatMap(({ text }) => text?.split('\n').filter((line) => line !== '' && line.length < LONGEST_LINE) ?? []),
)
/** Found in any draft, so that there is always something to mark and to mend. */
const ALWAYS = [
  'Her number is AB 12 34 56 C, and his is AB 65 43 21 D.',
  'Vote Labour on Thursday, and come canvassing with us on Saturday.',
  'Promoted by A. Patel, 07700 900123.',
]
const TYPED = [
  'e',
  ' ',
  's',
  '.',
  ',',
  'said ',
  ' Labour',
  '\n',
  ' AB 12 34 56 C ',
  '01632 960123',
  '“',
  '👩‍🚒',
  'e\u0301',
  '𝒜',
  '\u00a0',
  'a.khan@anytown.gov.uk',
  ' vote ',
  '£1,250',
  'Cllr ',
]
const INPUT: CheckInput = { context: { kind: 'newsletter', resource: 'council' }, settings: sampleSettings, today: '2026-04-10' }

/** Never between the halves of a surrogate pair: no editor puts a cursor there. */
const whole = (text: string, at: number): number => (text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff ? at - 1 : at)

export async function randomEdits(count: number, seed: number): Promise<Edited> {
  const next = random(seed)
  const dice = (sides: number): number => Math.floor(next() * sides)
  const one = <T>(list: readonly T[]): T => list[dice(list.length)] as T
  const [engine, fresh] = [createEngine(starter), createEngine(starter)]
  const wrong: string[] = []
  const damaged: string[] = []
  let [done, fixes, takenBack, marks] = [0, 0, 0, 0]

  const line = (): Paragraph => {
    const text = one(dice(4) === 0 ? ALWAYS : LINES)
    const start = whole(text, dice(text.length))
    const end = whole(text, start + 1 + dice(text.length - start))
    return paragraph(text, { kind: 'paragraph' }, dice(2) && end > start ? [{ kind: one(['bold', 'italic']), start, end }] : [])
  }
  const edit = (text: string): Edit => {
    const start = whole(text, dice(text.length + 1))
    const isOver = dice(3) === 0
    const end = whole(text, Math.min(text.length, start + (isOver ? 1 + dice(dice(12) === 0 ? 120 : 6) : 0)))
    return { start, end: Math.max(start, end), text: isOver && dice(2) === 0 ? '' : dice(10) === 0 ? one(LINES) : one(TYPED) }
  }

  while (done < count && wrong.length + damaged.length === 0) {
    const draft = await FollowedDraft.of(Array.from({ length: 4 + dice(5) }, line), engine, INPUT)
    for (let i = 0; i < ROUND && done < count && draft.wrong.length + draft.damaged.length === 0; i++, done++) {
      const isLook = i % LOOK === 0
      const mended = isLook && dice(2) === 0 && draft.fixable.length > 0
      const back = mended && dice(2) === 0
      const read = mended ? await draft.mend(one(draft.fixable), back) : await draft.type(edit(draft.text))
      if (mended) fixes++
      if (back) takenBack++
      if (!mended) marks += draft.marks(read)
      if (mended || (i + 1) % LOOK === 0) draft.look(read)
      if (i % FRESH === FRESH - 1) draft.compareWithFresh(read, fresh)
    }
    const named = (what: string) => `${what} (seed ${seed}, edit ${done})`
    wrong.push(...draft.wrong.map(named))
    damaged.push(...draft.damaged.map(named))
  }
  return { edits: done, fixes, takenBack, marks: marks / Math.max(1, done - fixes), wrong, damaged }
}

if (process.argv[2] !== undefined && /random-edits\.m?[jt]s$/.test(process.argv[1] ?? ''))
  console.log(JSON.stringify(await randomEdits(Number(process.argv[2]), Number(process.argv[3] ?? 1))))
