/**
 * In the place of htmlparser2: reads the HTML that an Outlook hands over, which an editor or Word has written, in one pass
 * and without the table of every entity there is. A test reads the same messages with both.
 */
import { namedEntity } from './entities.ts'

export interface Handler {
  onopentag(name: string, attributes: Record<string, string>, implied: boolean): void
  onclosetag(name: string, implied: boolean): void
  ontext(data: string): void
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
const CLOSES_P = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
)
/** An open element of these ends where one of the named ones begins. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['thead', 'tr', 'td', 'th'],
  option: ['option'],
}
const TAG = /^<(\/?)([a-zA-Z][^\s/>]{0,80})/
const ATTRIBUTE = /([^\s=>/"']{1,80})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g

export class Parser {
  readonly #handler: Handler
  readonly #open: string[] = []

  constructor(handler: Handler) {
    this.#handler = handler
  }

  // the bounded parser calls these; nothing here does
  onattribname(): void {}
  onopentagname(): void {}
  onclosetag(): void {}

  end(html: string): void {
    let at = 0
    while (at < html.length) {
      const tag = html.indexOf('<', at)
      if (tag < 0) break
      if (tag > at) this.#text(html.slice(at, tag))
      at = this.#markup(html, tag)
    }
    if (at < html.length) this.#text(html.slice(at))
    while (this.#open.length > 0) this.#close(true)
  }

  /** @returns where the text goes on */
  #markup(html: string, at: number): number {
    if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
    if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at + 1)
    const match = TAG.exec(html.slice(at, at + 90))
    if (!match) {
      this.#text('<')
      return at + 1
    }
    const name = (match[2] as string).toLowerCase()
    const begin = at + match[0].length
    const end = tagEnd(html, begin)
    // broken off
    if (html[end - 1] !== '>') return html.length
    if (match[1]) this.#ends(name)
    else if (this.#begins(name, html.slice(begin, end - 1)) && RAW.has(name)) {
      const close = html.toLowerCase().indexOf(`</${name}`, end)
      if (close > end) this.#handler.ontext(name === 'textarea' || name === 'title' ? decoded(html.slice(end, close)) : html.slice(end, close))
      return close < 0 ? html.length : close
    }
    return end
  }

  #begins(name: string, written: string): boolean {
    if (CLOSES_P.has(name)) this.#closeUpTo((open) => open === 'p', BARRIERS)
    const ends = ENDS[name]
    if (ends) while (this.#open.length > 0 && ends.includes(this.#open[this.#open.length - 1] as string)) this.#close(true)
    const attributes: Record<string, string> = {}
    ATTRIBUTE.lastIndex = 0
    for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
      const key = (found[1] as string).toLowerCase()
      if (!(key in attributes)) attributes[key] = decoded(found[2] ?? found[3] ?? found[4] ?? '')
    }
    this.#handler.onopentag(name, attributes, false)
    if (VOID.has(name)) this.#handler.onclosetag(name, true)
    else this.#open.push(name)
    return !VOID.has(name)
  }

  #ends(name: string): void {
    if (name === 'br') {
      this.#handler.onopentag('br', {}, true)
      this.#handler.onclosetag('br', false)
      return
    }
    if (name === 'p' && !this.#open.includes('p')) {
      this.#handler.onopentag('p', {}, true)
      this.#handler.onclosetag('p', true)
      return
    }
    if (!this.#open.includes(name)) return
    while (this.#open[this.#open.length - 1] !== name) this.#close(true)
    this.#close(false)
  }

  #closeUpTo(wanted: (open: string) => boolean, barriers: ReadonlySet<string>): void {
    for (let i = this.#open.length - 1; i >= 0 && !barriers.has(this.#open[i] as string); i--) {
      if (!wanted(this.#open[i] as string)) continue
      while (this.#open.length > i) this.#close(true)
      return
    }
  }

  #close(implied: boolean): void {
    const name = this.#open.pop()
    if (name !== undefined) this.#handler.onclosetag(name, implied)
  }

  #text(written: string): void {
    this.#handler.ontext(decoded(written))
  }
}

const BARRIERS: ReadonlySet<string> = new Set(['td', 'th', 'table', 'li', 'div', 'blockquote'])

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at < 0 ? html.length : at + end.length
}

/** Behind the tag's `>`, which may also stand in an attribute's value. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at] as string
    if (quote) quote = sign === quote ? '' : quote
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign
    else if (sign === '>') return at + 1
  }
  return html.length
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/g

function decoded(written: string): string {
  if (written.indexOf('&') < 0) return written
  return written.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return namedEntity(name) ?? whole
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(WINDOWS[code] ?? code) : '\ufffd'
  })
}

/** What old mail programs mean by the numbers of Windows' own characters. */
const WINDOWS: Readonly<Record<number, number>> = { 128: 8364, 133: 8230, 145: 8216, 146: 8217, 147: 8220, 148: 8221, 149: 8226, 150: 8211, 151: 8212, 153: 8482 }
