/** Where the links of a document stand, told by their words and their order. */
import type { InlineMark } from '#core/draft/draft.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

/** @returns for each text its links, in order */
export function linksIn(texts: readonly string[], links: readonly Link[]): InlineMark[][] {
  const found: InlineMark[][] = texts.map(() => [])
  let [at, from] = [0, 0]
  for (const { text, href } of links) {
    if (!text || !href) continue
    for (let i = at, start = from; i < texts.length; i++, start = 0) {
      const place = texts[i]!.indexOf(text, start)
      if (place < 0) continue
      found[i]!.push({ start: place, end: place + text.length, kind: 'link', value: href })
      ;[at, from] = [i, place + text.length]
      break
    }
  }
  return found
}
