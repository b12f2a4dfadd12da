/**
 * Somebody types without aim into a mail, with the built extension. What it asks its checker, and what it is answered, is
 * heard in its own world: so that each mark can be held against the words of the draft at its finding's offsets.
 */
import type { CDPSession, Page } from '@playwright/test'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { DraftReader } from '#extension/messages/draft-wire.ts'
import type { MarksAnswer, MarksAsk } from '#extension/messages/messages.ts'
import { type Typed, typeAtRandom } from '../hosts/editors/random-typing.ts'
import { SITES } from './mail-sites.ts'

const WORDS = ['AB 12 34 56 C', 'Monday 5 May 2026', '999 000 0018', '01632 960123', 'AB 12', 'Thank you', 'library'] as const
/** After so many keys the checker is waited for, and then every mark is where its last answer says, and no other is. */
const CALM_EVERY = 20

interface Heard {
  readonly ask: MarksAsk
  readonly answer?: { readonly res?: MarksAnswer }
}

/**
 * In the extension's world: the questions about marks go on as before, and are noted with their answers. Only the first is
 * answered as by a background that has forgotten everything, so that all of the draft comes again, and is noted.
 */
function listen(): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: { type: string; data: unknown }, answered: (answer: unknown) => void): void } } })
    .chrome
  const send = runtime.sendMessage.bind(runtime)
  const heard: { ask: unknown; answer?: unknown }[] = []
  Object.assign(globalThis, { heard })
  let isFirst = true
  runtime.sendMessage = (message, answered) => {
    const note: { ask: unknown; answer?: unknown } = { ask: message.data }
    if (message.type === 'marks' && isFirst) {
      isFirst = false
      answered({ res: { unknown: true } })
      return
    }
    if (message.type === 'marks') heard.push(note)
    send(message, (answer) => {
      note.answer = answer
      answered(answer)
    })
  }
}

/** As the browser paints it, with what was asked and answered since the last call. */
async function look(): Promise<{ marked: string[]; heard: Heard[]; shown: string }> {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const { heard } = globalThis as unknown as { heard: Heard[] }
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as unknown as Iterable<AbstractRange>)])
  const marked = ranges.filter(({ collapsed }) => !collapsed).map(String)
  const waits = heard.findIndex(({ answer }) => !answer)
  const shown = document.querySelector<HTMLElement>('[g_editable=true]')?.innerText ?? ''
  return { marked, heard: heard.splice(0, waits < 0 ? heard.length : waits), shown: waits < 0 ? shown : '' }
}

/** A space is often written as a no-break one, in the page and in the draft. */
const shown = (text: string): string => text.replaceAll('\u00a0', ' ')
const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, '')

export async function typeInBuilt(page: Page, extension: string, keys: number, seed: number): Promise<Typed> {
  const session = await page.context().newCDPSession(page)
  const ask = await inWorldOf(session, extension, () => page.goto(SITES.gmail.address()))
  // Another compiler names inner functions by a helper of its own.
  await ask('globalThis.__name = (named) => named')
  await ask(`(${listen})()`)
  await page.locator(SITES.gmail.text).click({ position: { x: 20, y: 12 } })
  const reader = new DraftReader()
  const known = new Set<string>()
  let found: string[] = []
  let draft: Draft | undefined
  const see = async () => {
    const seen = await ask<Awaited<ReturnType<typeof look>>>(`(${look})()`)
    seen.marked = seen.marked.map(shown)
    for (const { ask: asked, answer } of seen.heard) {
      const read = reader.read(asked.wire)
      if (!read || !answer?.res || 'unknown' in answer.res) continue
      draft = read
      const text = textOf(read)
      found = answer.res.marks.filter(({ where }) => where === 'body').map(({ start, end }) => shown(text.slice(start, end)))
      for (const words of found) known.add(words)
    }
    return seen
  }
  const isCalm = ({ marked, shown }: Awaited<ReturnType<typeof look>>): boolean =>
    draft !== undefined && withoutSpaces(shown) === withoutSpaces(textOf(draft)) && JSON.stringify(marked.sort()) === JSON.stringify([...found].sort())
  let pressed = 0
  const problem = async (): Promise<string | undefined> => {
    if (++pressed % CALM_EVERY !== 0) return undefined
    const until = performance.now() + 10_000
    let seen = await see()
    while (!isCalm(seen) && performance.now() < until) seen = await see()
    return isCalm(seen) ? undefined : `in the end marks under ${JSON.stringify(seen.marked.sort())}, where the findings have ${JSON.stringify([...found].sort())}`
  }
  const hands = {
    ask: async () => ({}),
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.insertText(text),
    async drawn() {
      const { marked } = await see()
      const wrong = await problem()
      return [...marked.map((under) => ({ under, draft: known.has(under) ? under : undefined })), ...(wrong ? [{ under: wrong, draft: '' }] : [])]
    },
  }
  try {
    return await typeAtRandom(hands, keys, seed, WORDS)
  } finally {
    await session.detach()
  }
}

/** @returns what evaluates a sentence in the world of the extension's scripts on this page */
async function inWorldOf(session: CDPSession, extension: string, go: () => Promise<unknown>): Promise<<T>(expression: string) => Promise<T>> {
  const origin = `chrome-extension://${extension}`
  let world = 0
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) world = context.id
  })
  await session.send('Runtime.enable')
  await go()
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
}
