/**
 * Which words are struck out or hidden, as Word's own format tells it: for the Words that do not tell it paragraph by
 * paragraph (before 1.7), or name none (bought once). A paragraph is known again by its text, struck words and all.
 */
import { bare } from './row.ts'

/** What a paragraph's text is with those words, and what is to be read of it; `\v` for a line break. */
export type Struck = readonly (readonly [text: string, current: string])[]

const TOKEN = /<(\/?)w:(p|r|rPr|pPr|del|moveFrom|txbxContent|vanish|t|delText|tab|br|cr)(?=[\s/>])([^<>]*)>([^<]*)/g
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (sign) => SIGNS[sign] ?? '')

/**
 * @param ooxml the document in Word's own format
 * @returns nothing of paragraphs that say the same and are struck out differently
 */
export function struckIn(ooxml: string): Struck {
  // most documents have none, and reading all of a long one would keep the pane from answering
  if (!/<w:(?:del|moveFrom|vanish)[\s/>]/.test(ooxml)) return []
  const read = new Map<string, string | undefined>()
  for (const { text, current } of paragraphsIn(ooxml)) {
    const key = bare(text)
    read.set(key, read.has(key) && read.get(key) !== current ? undefined : current)
  }
  return [...read].flatMap(([text, current]) => (current === undefined || bare(current) === text ? [] : [[text, current] as const]))
}

function* paragraphsIn(ooxml: string): Generator<{ readonly text: string; readonly current: string }> {
  /** How many of these are open. */
  const open = { txbxContent: 0, del: 0, moveFrom: 0, pPr: 0 }
  let [text, current] = ['', '']
  let inRun = false
  let isHidden = false
  const add = (words: string, isDeleted = open.del + open.moveFrom > 0) => {
    text += words
    if (!isDeleted && !isHidden) current += words
  }
  for (const [, end, name = '', rest = '', content = ''] of ooxml.matchAll(TOKEN)) {
    const isEmpty = rest.endsWith('/')
    if (Object.hasOwn(open, name)) {
      if (!isEmpty) open[name as keyof typeof open] += end ? -1 : 1
      continue
    }
    // a box has paragraphs of its own, which no text of Word's holds
    if (open.txbxContent > 0) continue
    if (name === 'p' && (end || isEmpty)) {
      yield { text, current }
      text = current = ''
    } else if (name === 'r') {
      inRun = !end && !isEmpty
      isHidden = false
    } else if (!inRun || open.pPr > 0) continue
    else if (name === 'vanish') isHidden = !/w:val="(?:0|false|off)"/.test(rest)
    else if (!end && name === 't') add(plain(content))
    else if (!end && name === 'delText') add(plain(content), true)
    else if (name === 'tab') add('\t')
    else if (name === 'br' || name === 'cr') add(/w:type="page"/.test(rest) ? '\f' : '\v')
  }
}
