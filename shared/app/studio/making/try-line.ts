/** Tries an agreed line on its examples: the engine's own check of agreed lines, knowing this line alone. */
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { readText } from '#core/draft/readers/text.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { AgreedLine, Settings } from '#core/pack/settings.schema.ts'
import type { Problem } from './rule-problems.ts'
import type { Tried } from './try-rule.ts'

export const newLine = (today: string): AgreedLine => ({ id: crypto.randomUUID().slice(0, 8), line: '', agreedOn: today, examples: { flag: ['', ''], pass: ['', ''] } })

/** Only what checks agreed lines; made once, since the words of a line are settings. */
export const lineEngine = (top: Pack): Engine => createEngine({ ...top, rules: top.rules.filter(({ kind }) => kind === 'agreed-line') })

export function tryLine(engine: Engine, line: AgreedLine, today: string): { readonly flag: readonly Tried[]; readonly pass: readonly Tried[] } {
  // An expired line is silent; what its words mean does not hang on the day.
  const { expires: _, retired: __, examples: { flag, pass } = NONE, ...known } = line
  const settings: Settings = { agreedLines: [known] }
  const found = (text: string) => engine.check(readText(text), { context: { kind: 'newsletter', audience: 'public' }, settings, today }).findings[0]
  return {
    flag: flag.map((text) =>
      text.trim() === ''
        ? undefined
        : found(text)
          ? { ok: true, says: 'Found, as it should be.' }
          : { ok: false, says: 'Not found. Add its words to those that contradict the line.' },
    ),
    pass: pass.map((text) => {
      if (text.trim() === '') return undefined
      const finding = found(text)
      return finding ? { ok: false, says: `Found at “${finding.words}”, and should be left alone.` } : { ok: true, says: 'Left alone, as it should be.' }
    }),
  }
}

const NONE = { flag: [], pass: [] }

export function lineProblems({ line, contradicts = [], examples: { flag, pass } = NONE }: AgreedLine): Problem[] {
  return [
    ...(line.trim() === '' ? [{ field: 'line', message: 'Write the line as the group agreed it.' }] : []),
    ...(contradicts.length === 0 ? [{ field: 'contradicts', message: 'Write at least one phrase that contradicts the line: otherwise nothing can be found.' }] : []),
    ...(
      [
        ['flag', flag, 'contradict the line'],
        ['pass', pass, 'do not'],
      ] as const
    ).flatMap(([field, all, what]) => [
      ...(all.length < 2 ? [{ field, message: `Give at least two sentences that ${what}.` }] : []),
      ...all.flatMap((text, i) => (text.trim() === '' ? [{ field: `${field}.${i}`, message: 'Write a sentence.' }] : [])),
    ]),
  ]
}
