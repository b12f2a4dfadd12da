/** What is tried in every editor, in any browser; nothing here knows which one, or who drives it. */
import { setTimeout as pause } from 'node:timers/promises'
import { WORDS } from '#app/host/contract/examples.ts'
import type { Answer, Ask } from './asks.ts'
import { BOLD, LINES } from './draft.ts'
import type { Row } from './rows.ts'
import { TEMPLATE_LINES } from './template.ts'

/** One page with one editor, and a person's hands. */
export interface Driver {
  /** Loads it anew, and clicks into the end of its first line. */
  open(): Promise<void>
  ask(ask: Ask): Promise<Answer>
  model(): Promise<{ readonly text: string; readonly html: string; readonly saves: number }>
  press(keys: 'undo' | 'X'): Promise<void>
}

export const COLUMNS = [
  'detect',
  'read',
  'fix',
  'paragraphs',
  'insert',
  'take back',
  'undo',
  'undo after typing',
  'undo of a template',
  'model agrees',
  'autosave',
  'mark',
  'clean',
] as const
export type Column = (typeof COLUMNS)[number]
export type Results = { readonly [C in Column]: string }

const OURS = /seconder|probe|highlight/i
/** How long an editor may take to show its model what happened. */
const PATIENCE_MS = 1500
const BETWEEN_LOOKS_MS = 20

class Failed extends Error {}
const holds = (condition: boolean, what: string) => {
  if (!condition) throw new Failed(what)
}

async function until<T>(look: () => Promise<T>, good: (it: T) => boolean, ms = PATIENCE_MS): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const it = await look()
    if (good(it) || Date.now() > end) return it
    await pause(BETWEEN_LOOKS_MS)
  }
}

/** @returns `ok` or what was found instead, for each column */
export async function tryAll(row: Row, driver: Driver): Promise<Results> {
  const lines: readonly string[] = row.oneLine ? LINES.slice(0, 1) : LINES
  const original = lines.join('\n')
  const results: Partial<Record<Column, string>> = { 'model agrees': 'ok', autosave: 'ok' }
  const wrong = (column: Column, what: string) => {
    if (results[column] === 'ok' || results[column] === undefined) results[column] = what
  }
  const textIs = async (expected: string, when: string) => {
    const flat = (text: string) => text.replace(/\n+/g, '\n').trim()
    const { text = '', problem } = await until(
      () => driver.ask({ do: 'read' }),
      (it) => flat(it.text ?? '') === flat(expected),
    )
    holds(flat(text) === flat(expected), `${when} the text is ${JSON.stringify(problem ?? text)}`)
    const model = await until(
      () => driver.model(),
      (it) => flat(it.text) === flat(expected),
    )
    if (flat(model.text) !== flat(expected)) wrong('model agrees', `${when} its model says ${JSON.stringify(model.text)}`)
  }
  const applied = ({ outcome, message, problem }: Answer) => holds(outcome === 'applied', message ?? problem ?? String(outcome))
  const savedBy = async (work: () => Promise<void>, what: string) => {
    const { saves } = await driver.model()
    await work()
    if (
      (
        await until(
          () => driver.model(),
          (it) => it.saves > saves,
        )
      ).saves <= saves
    )
      wrong('autosave', `${what} told the page nothing`)
  }
  const takenBack = async (when: string) => {
    applied(await driver.ask({ do: 'takeBack' }))
    await textIs(original, when)
  }
  const attempt = async (column: Column, work: () => Promise<void>) => {
    try {
      if ((await driver.ask({ do: 'read' })).text !== original) await driver.open()
      await work()
      results[column] ??= 'ok'
    } catch (error) {
      wrong(column, error instanceof Failed ? error.message : String(error))
    }
  }

  const [first = '', second = '', third = ''] = lines
  await driver.open()
  await attempt('detect', async () => {
    const { text, problem } = await driver.ask({ do: 'editor' })
    holds(text === row.detected, `seen as ${problem ?? text}`)
  })
  await attempt('read', async () => {
    const { text, marks = [] } = await driver.ask({ do: 'read' })
    holds(text === original, `read as ${JSON.stringify(text)}`)
    if (row.rich) holds(marks.includes(`bold: ${BOLD}`), `formatting read as ${JSON.stringify(marks)}`)
    for (const words of ['on Monday', 'evening at 7pm', ...(row.oneLine ? [] : ['the clerk', third])]) {
      const under = (await driver.ask({ do: 'underlying', words })).text
      holds(under === words, `under “${words}” lies “${under}”`)
    }
  })
  await attempt('fix', async () => {
    const inBold = first.replace('Monday', 'Tuesday')
    await savedBy(async () => applied(await driver.ask({ do: 'mend', edits: [['Monday', 'Tuesday']] })), 'a fix')
    await textIs([inBold, ...lines.slice(1)].join('\n'), 'after a fix')
    if (row.rich) {
      const { marks = [] } = await driver.ask({ do: 'read' })
      holds(marks.includes(`bold: ${BOLD.replace('Monday', 'Tuesday')}`), `the formatting is ${JSON.stringify(marks)}`)
    }
    await takenBack('after taking it back')
    applied(
      await driver.ask({
        do: 'mend',
        edits: [
          ['is on Monday', 'was on Friday'],
          ['all are ', ''],
        ],
      }),
    )
    await textIs([first.replace('is on Monday', 'was on Friday').replace('all are ', ''), ...lines.slice(1)].join('\n'), 'after two at once')
    await takenBack('after taking two back')
  })
  if (row.oneLine) results.paragraphs = 'none'
  else
    await attempt('paragraphs', async () => {
      applied(await driver.ask({ do: 'append', text: '\nPromoted by A. Patel.' }))
      await textIs(`${original}\nPromoted by A. Patel.`, 'after adding a line')
      await takenBack('after taking the line back')
      applied(await driver.ask({ do: 'mend', edits: [[`${second}\n`, '']] }))
      await textIs([first, third].join('\n'), 'after removing a line')
      await takenBack('after bringing the line back')
      applied(await driver.ask({ do: 'mend', edits: [[' They must arrive in good time.', '']] }))
      await textIs([first, 'Please send questions to the clerk.', third].join('\n'), 'after removing a sentence')
      await takenBack('after bringing the sentence back')
    })
  const noStrayLines = async (when: string) => {
    const { text = '' } = await driver.ask({ do: 'read' })
    holds(!/^\n|\n\n|\n$/.test(text), `${when} there is an empty line: ${JSON.stringify(text)}`)
  }
  const inserted = async () => {
    await driver.ask({ do: 'cursor', words: first })
    await savedBy(async () => applied(await driver.ask({ do: 'insert', where: 'selection' })), 'a template')
    if (!row.rich || row.plain) {
      const { text = '' } = await driver.ask({ do: 'read' })
      for (const words of ['Surgery notice\n', '(https://library.example/mill)', '\n- Bring your letters\n', '\n1. We listen\n'])
        holds(text.includes(words), `it lacks ${JSON.stringify(words)}: ${JSON.stringify(text)}`)
      return
    }
    await textIs([first, ...TEMPLATE_LINES, second, third].join('\n'), 'after a template')
    await noStrayLines('after a template')
    const { html } = await driver.model()
    for (const [what, pattern] of Object.entries(row.keeps ?? {})) holds(pattern.test(html), `the ${what} is lost: ${html}`)
  }
  await attempt('insert', async () => {
    await driver.ask({ do: 'cursor', words: 'on Monday' })
    applied(await driver.ask({ do: 'insertWords' }))
    await textIs([first.replace('on Monday', `on Monday${WORDS}`), ...lines.slice(1)].join('\n'), 'after words in a sentence')
    await takenBack('after taking the words back')
    if (row.oneLine) return
    await inserted()
    await takenBack('after taking the template back')
    if (!row.rich || row.plain) return
    const monday = first.indexOf('Monday')
    const places: readonly (readonly [at: string, whole: readonly string[]])[] = [
      ['', [...TEMPLATE_LINES, ...lines]],
      [first.slice(0, monday), [first.slice(0, monday).trimEnd(), ...TEMPLATE_LINES, first.slice(monday), second, third]],
      [`${first.slice(0, monday)}Monday`, [`${first.slice(0, monday)}Monday`, ...TEMPLATE_LINES, first.slice(monday + 'Monday '.length), second, third]],
      [third, [...lines, ...TEMPLATE_LINES]],
    ]
    for (const [words, meant] of places) {
      await driver.ask({ do: 'cursor', words })
      applied(await driver.ask({ do: 'insert', where: 'selection' }))
      await textIs(meant.join('\n'), `after a template behind “${words}”`)
      await noStrayLines(`after a template behind “${words}”`)
      await takenBack('after taking that back')
    }
    applied(await driver.ask({ do: 'insert', where: 'whole' }))
    await textIs(TEMPLATE_LINES.join('\n'), 'after a template in place of all')
    await noStrayLines('after a template in place of all')
    await takenBack('after bringing all back')
  })
  const read = async () => (await driver.ask({ do: 'read' })).text ?? ''
  await attempt('undo', async () => {
    applied(await driver.ask({ do: 'mend', edits: [['Monday', 'Tuesday']] }))
    await driver.press('undo')
    const text = await until(read, (it) => it === original)
    holds(text === original, `after one Ctrl+Z the text is ${JSON.stringify(text)}`)
  })
  await attempt('undo after typing', async () => {
    await driver.ask({ do: 'cursor', words: 'all are' })
    await driver.press('X')
    const typed = await until(read, (it) => it.includes('areX'))
    applied(await driver.ask({ do: 'mend', edits: [['Monday', 'Tuesday']] }))
    await driver.press('undo')
    const text = await until(read, (it) => it.includes('Monday'))
    if (text === typed) applied(await driver.ask({ do: 'mend', edits: [['areX', 'are']] }))
    holds(text !== original, 'takes out what was typed just before as well')
    holds(text === typed, `the text is ${JSON.stringify(text)}`)
  })
  if (row.oneLine) results['undo of a template'] = 'none'
  else
    await attempt('undo of a template', async () => {
      await driver.ask({ do: 'cursor', words: first })
      applied(await driver.ask({ do: 'insert', where: 'selection' }))
      await driver.press('undo')
      await textIs(original, 'after a template and one Ctrl+Z')
      const isWhole = (await until(read, (it) => it === original, 300)) === original
      if (!isWhole) await driver.open()
      holds(isWhole, 'leaves an empty line')
    })
  await attempt('clean', async () => {
    applied(await driver.ask({ do: 'mend', edits: [['Monday', 'Tuesday']] }))
    const { text: mark = '', problem } = await driver.ask({ do: 'marked', words: 'welcome' })
    results.mark = mark === 'marked' ? 'ok' : (problem ?? mark)
    const { html } = await driver.model()
    holds(!OURS.test(html) && !html.includes('\u200b'), `something of ours is in ${html}`)
    await takenBack('after looking at it')
  })
  await attempt('take back', async () => {
    await driver.ask({ do: 'cursor', words: 'evening' })
    applied(await driver.ask({ do: 'mend', edits: [['Monday', 'Tuesday']] }))
    applied(await driver.ask({ do: 'mend', edits: [['welcome', 'invited']] }))
    await driver.press('X')
    const typed = await until(
      () => driver.ask({ do: 'read' }),
      (it) => it.text?.includes('X') === true,
    )
    holds(typed.text?.includes('X') === true, 'nothing can be typed any more')
    applied(await driver.ask({ do: 'takeBack' }))
    const { text = '' } = await driver.ask({ do: 'read' })
    holds(text.replace('X', '') === original.replace('Monday', 'Tuesday'), `after taking back the second the text is ${JSON.stringify(text)}`)
  })
  return results as Results
}
