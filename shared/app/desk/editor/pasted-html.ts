/**
 * Pasted HTML, written anew with what the editor can take and nothing else. The editor's own schema would drop the rest
 * as well, but only after a browser has made elements of it: one named like a property (`<input name=nodeName>`) makes
 * that stumble, and the content policy reports each style sheet and handler, of which Word and attackers send pages.
 */
import { declarationsOf, NEVER_SHOWN } from '#core/draft/readers/html/element-style.ts'
import { depthOf, isMarker } from '#core/draft/readers/html/word-list.ts'
import { BoundedParser } from '#core/draft/readers/markup/bounded-parser.ts'
import { isSafeAddress } from '#core/drafting/runs.ts'
import { putListsAround, type WordItem } from './word-lists.ts'

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const KEPT = wordsOf('p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre div section article table colgroup thead tbody tfoot tr td th caption dl dt dd span b strong i em a')
const EMPTY = wordsOf('br hr col')
/** A browser's parser puts their text aside, or takes all that follows for text. What somebody deleted must not come alive. */
const ASIDE: ReadonlySet<string> = new Set([...NEVER_SHOWN, ...wordsOf('xmp plaintext textarea option del')])
const ATTRIBUTES = wordsOf('colspan rowspan start data-pm-slice data-page-break')
/** Programs that write no `<b>`. */
const LOOK = /(?:^|;)\s{0,9}(font-weight|font-style)\s{0,9}:\s{0,9}([\w-]{1,20})/gi
/** An editor draws deeper ones poorly, and a document needs none. */
const DEEPEST = 60

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

export function withEditorsElements(html: string): string {
  const out: string[] = []
  /** Kept elements that are open; `false` for those that are left out. */
  const open: boolean[] = []
  let depth = 0
  let aside = 0
  const items: WordItem[] = []
  /** The paragraph of a Word list that is open, and how many elements were open around it. */
  let item: (Omit<WordItem, 'close'> & { marker: string; around: number }) | undefined
  /** How many elements were open around Word's bullet. */
  let bullet: number | undefined
  const parser = new BoundedParser(
    {
      onopentag(name, attributes) {
        if (ASIDE.has(name)) aside++
        const style = declarationsOf(attributes)
        if (item && bullet === undefined && isMarker(style)) {
          bullet = open.length
          aside++
        }
        const isKept = aside === 0 && KEPT.has(name) && depth < DEEPEST
        const within = isKept && name === 'p' && !item ? depthOf(style) : undefined
        if (within !== undefined) item = { list: style.get('mso-list')!.replace(/level\d/, ''), depth: within, open: out.length, marker: '', around: open.length }
        open.push(isKept)
        if (isKept) depth++
        if (isKept || (aside === 0 && EMPTY.has(name))) out.push(`<${name}${kept(attributes)}>`)
      },
      ontext(text) {
        if (aside === 0) out.push(escaped(text))
        else if (item && bullet !== undefined) item.marker += text.trim()
      },
      onclosetag(name) {
        if (ASIDE.has(name)) aside--
        const isKept = open.pop()
        if (open.length === bullet) {
          bullet = undefined
          aside--
        }
        if (!isKept) return
        depth--
        if (item?.around === open.length) {
          items.push({ ...item, close: out.length })
          item = undefined
        }
        out.push(`</${name}>`)
      },
    },
    {},
  )
  try {
    parser.end(html)
  } catch {
    // Nested beyond reason: what was read until then is taken.
  }
  putListsAround(out, items)
  return out.join('')
}

function kept(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).filter(([name, value]) => ATTRIBUTES.has(name) || (name === 'href' && isSafeAddress(value.trim())))
  const look = [...(attributes.style ?? '').matchAll(LOOK)].map(([, name, value]) => `${name}:${value}`).join(';')
  return [...written, ...(look ? [['style', look] as const] : [])].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
}
