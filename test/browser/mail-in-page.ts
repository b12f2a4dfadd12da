/** Bundled and run in an extension's world on a page shaped like a mail site's: the page's host, and a person's hands. */
import { edit, finding } from '#app/host/contract/examples.ts'
import { contract, type HostHarness } from '#app/host/contract.ts'
import type { Asked, HostAbilities, Receipt } from '#app/host/draft-host.ts'
import type { Finding, Fix } from '#core/checker/finding.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { BodyReader } from '#extension/editors/body-reader.ts'
import { linesWithin } from '#extension/editors/lines-within.ts'
import { pointAfter, pointBefore } from '#extension/editors/points.ts'
import { attach } from '#extension/hosts/attach.ts'
import type { PageHost } from '#extension/hosts/page-host.ts'
import { NAMES } from '#extension/marks/sheet.ts'
import { siteFor } from '#extension/sites/site-for.ts'
import { anyFix } from './mail-any-fix.ts'

/** The test's hands: one text in, and `pressed` called when it is done. */
declare const pressKeys: (payload: string) => void

const waiting = new Map<number, () => void>()
let presses = 0
export const pressed = (id: number): void => waiting.get(id)?.()
const press = (kind: 'type' | 'press', keys: string): Promise<void> =>
  new Promise((resolve) => {
    waiting.set(++presses, resolve)
    pressKeys(JSON.stringify({ id: presses, kind, keys }))
  })
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))

export const ready = frame

const site = siteFor(window)
const hosts: PageHost[] = []
export const log: string[] = []
attach(
  document,
  site,
  {
    opened(host) {
      hosts.push(host)
      log.push(`opened ${host.id}`)
    },
    focused: (host) => void log.push(`focused ${host.id}`),
    closed: (host) => void log.push(`closed ${host.id}`),
  },
  new AbortController().signal,
)
export const happened = (): string[] => log

const hostAt = (index: number): PageHost => {
  const host = hosts[index]
  if (!host) throw new Error('no draft is open')
  return host
}
const bodyOf = (host: PageHost): HTMLElement => site.bodyOf(host.root) as HTMLElement

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

/** As a person's browser holds it: blocks, with formatting inside them. */
function written({ text, marks, block }: Paragraph): HTMLElement {
  const holder = element(block.kind === 'heading' ? `h${block.level}` : 'div')
  if (text === '') holder.append(element('br'))
  let at = 0
  for (const { start, end, kind } of marks) {
    holder.append(text.slice(at, start), element(kind === 'italic' ? 'i' : 'b', text.slice(start, end)))
    at = end
  }
  if (at < text.length) holder.append(text.slice(at))
  return holder
}

function select(host: PageHost, start: number, end: number): void {
  const body = bodyOf(host)
  const { lines, places, text } = new BodyReader(site.zoneOf).read(body)
  const [a, b] = [Math.min(start, text.length), Math.min(end, text.length)]
  const [first, last] = linesWithin(places, 'body', a, b)
  if (first === undefined) throw new Error(`the text has no ${start}…${end}`)
  body.focus()
  const from = pointBefore(lines[first]!, a - places[first]!.start)
  const to = a === b ? from : pointAfter(lines[last]!, b - places[last]!.start)
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** Where the message that is answered begins. */
const EARLIER = '.gmail_quote, #appendonsend'

function markup(html: string): HTMLElement {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder
}

/** Opens another mail in the place of this one; an editor with a model of its own takes it over itself. */
function fill(body: HTMLElement, holder: HTMLElement): void {
  if (body.dispatchEvent(new CustomEvent('fill', { detail: holder.innerHTML, cancelable: true }))) body.replaceChildren(...holder.childNodes)
}

/** Of a write of several steps the others follow the first, one after the other. */
async function settled(host: PageHost): Promise<void> {
  let [before, calm] = ['', 0]
  while (calm < (site.name === 'gmail' ? 1 : 12)) {
    await frame()
    const now = textOf(await host.read())
    calm = now === before ? calm + 1 : 0
    before = now
  }
}

function harness(host: PageHost): HostHarness {
  return {
    host,
    async open(paragraphs) {
      const body = bodyOf(host)
      const earlier = [...body.children].filter((child) => child.matches(EARLIER) || child.matches(`:is(${EARLIER}) ~ *`))
      fill(body, element('div', ...(paragraphs.length > 0 ? paragraphs : [paragraph('')]).map(written), ...earlier.map((child) => child.cloneNode(true))))
      // An editor with a model of its own takes over what it is given when it likes.
      const given = paragraphs.map(({ text }) => text).join('\n')
      for (let i = 0; i < 100 && (i === 0 || textOf(await host.read()).trim() !== given.trim()); i++) await frame()
    },
    select: async (start, end) => select(host, start, end),
    async type(text) {
      bodyOf(host).focus()
      await press('type', text)
    },
    selected: async () => String(getSelection()),
    async undo() {
      bodyOf(host).focus()
      await press('press', 'ControlOrMeta+z')
      await settled(host)
    },
  }
}

export async function keepPromise(name: string): Promise<void> {
  const behaviour = contract.find((promise) => promise.name === name)
  if (!behaviour) throw new Error(`the contract has no promise “${name}”`)
  await behaviour.run(harness(hostAt(0)))
}

// What the tests of single behaviours ask for; drafts are numbered in the order in which they came into use.

const receipts: Receipt[] = []
const kept = async (receipt: Promise<Receipt>): Promise<Kept> => {
  const given = await receipt
  receipts.push(given)
  const { outcome, message, copy } = given
  return { number: receipts.length - 1, outcome, message, copy }
}
export interface Kept extends Pick<Receipt, 'outcome' | 'message' | 'copy'> {
  readonly number: number
}

export const read = (index: number): Promise<Draft> => hostAt(index).read()
export const body = async (index: number): Promise<string> => textOf(await hostAt(index).read())
export const can = (index: number): HostAbilities => hostAt(index).can
export const insert = (index: number, rendered: Rendered, where: 'selection' | 'whole'): Promise<Kept> => kept(hostAt(index).insert(rendered, where))
export const takeBack = (index: number, number: number): Promise<Kept> => kept(hostAt(index).takeBack(receipts[number] as Receipt))
export const reveal = (index: number, finding: Finding): Promise<void> => hostAt(index).reveal(finding)
export const mark = (index: number, findings: readonly Finding[]): void => hostAt(index).mark(findings)
export const ruleAt = (index: number, x: number, y: number): string | undefined => hostAt(index).findingAt(x, y)?.rule
export const ruleAtCursor = (index: number): string | undefined => hostAt(index).findingAtCursor()?.rule
export const placeOf = (index: number, finding: Finding): { x: number; y: number } | undefined => {
  const [rect] = hostAt(index).rectsOf(finding)
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}
export const choose = (index: number, start: number, end: number): void => select(hostAt(index), start, end)

/** Mends words of the body, found in it as it is now. */
export async function mend(index: number, ...words: readonly (readonly [was: string, text: string])[]): Promise<Kept> {
  const text = await body(index)
  const fix = { label: 'Mend it', edits: words.map(([was, now]) => edit(text, was, now)) }
  return kept(hostAt(index).apply(fix, finding(fix.edits)))
}

/** A fix as it was meant for another text. */
export const apply = (index: number, fix: Fix): Promise<Kept> => kept(hostAt(index).apply(fix, finding(fix.edits)))

/** The words under each highlight that is registered in the document, by its look: the name itself is drawn by lot. */
export const highlighted = (): Record<string, string[]> =>
  Object.fromEntries(
    [...(CSS.highlights as unknown as Map<string, Set<Range>>)].map(([name, ranges]) => [
      `look-${NAMES.indexOf(name) + 1}`,
      [...ranges].map((range) => String(range).replaceAll('\u00a0', ' ')).sort(),
    ]),
  )

const heard: string[] = []
export function listen(index: number): void {
  hostAt(index).watch(
    (changes) => heard.push(...changes.map((change) => (change.kind === 'text' ? `text: ${change.paragraphs.map(({ text }) => text).join(' | ')}` : change.kind))),
    new AbortController().signal,
  )
}
const asked: Asked[] = []
export const offer = (index: number, ...shortcuts: string[]): void => hostAt(index).offer(new Set(shortcuts), (what) => asked.push(what), new AbortController().signal)
export const askedFor = (): Asked[] => asked.splice(0)
export const told = (): string[] => heard.splice(0)
export const nextFrame = frame
export const ids = (): string[] => hosts.map(({ id }) => id)
export const sendLabel = (index: number): string | null | undefined => site.sendOf(hostAt(index).root)?.textContent
export const quoted = async (index: number): Promise<string> => textOf(await hostAt(index).read(), 'quoted')
export const anyFixes = (index: number, rounds: number): ReturnType<typeof anyFix> => anyFix(hostAt(index), (html) => fill(bodyOf(hostAt(index)), markup(html)), rounds)
export const selfTest = (index: number): readonly string[] => site.selfTest(hostAt(index).root)
/** What each control that sends a draft says. */
export const sendWords = (index: number): string[] => site.sendControlsOf(hostAt(index).root).map(({ textContent }) => textContent ?? '')
export const calm = (index: number): Promise<void> => settled(hostAt(index))
