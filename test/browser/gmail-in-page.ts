/** Bundled and run in an extension's world on the page shaped like Gmail: the page's host, and a person's hands. */
import { contract, type HostHarness } from '#app/host/contract.ts'
import type { Paragraph } from '#core/draft/draft.ts'
import { BodyReader } from '#extension/editors/body-reader.ts'
import { linesWithin } from '#extension/editors/lines-within.ts'
import { pointAfter, pointBefore } from '#extension/editors/points.ts'
import { attach } from '#extension/hosts/attach.ts'
import type { PageHost } from '#extension/hosts/page-host.ts'
import { gmail } from '#extension/sites/gmail.ts'

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

const hosts: PageHost[] = []
export const log: string[] = []
attach(
  document,
  gmail,
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
const bodyOf = (host: PageHost): HTMLElement => gmail.bodyOf(host.root) as HTMLElement

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
  const { lines, places, text } = new BodyReader(gmail.zoneOf).read(body)
  const [a, b] = [Math.min(start, text.length), Math.min(end, text.length)]
  const [first, last] = linesWithin(places, 'body', a, b)
  if (first === undefined) throw new Error(`the text has no ${start}…${end}`)
  body.focus()
  const from = pointBefore(lines[first]!, a - places[first]!.start)
  const to = a === b ? from : pointAfter(lines[last]!, b - places[last]!.start)
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

function harness(host: PageHost): HostHarness {
  return {
    host,
    async open(paragraphs) {
      const body = bodyOf(host)
      const quoted = body.querySelector('.gmail_quote')
      body.replaceChildren(...paragraphs.map(written), ...(quoted ? [quoted] : []))
      await frame()
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
      await frame()
    },
  }
}

export async function keepPromise(name: string): Promise<void> {
  const behaviour = contract.find((promise) => promise.name === name)
  if (!behaviour) throw new Error(`the contract has no promise “${name}”`)
  await behaviour.run(harness(hostAt(0)))
}
