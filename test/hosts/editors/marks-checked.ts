/** A draft kept checked as the extension keeps it, by a check that knows a few words; and what its marks are drawn under. */
import { finding } from '#app/host/contract/examples.ts'
import { followDraft } from '#app/panel/follow-draft.ts'
import type { Finding } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import { BodyReader } from '#extension/editors/body-reader.ts'
import { spanOf } from '#extension/editors/stretch.ts'
import { isField } from '#extension/editors/text-field.ts'
import type { PageHost } from '#extension/hosts/page-host.ts'
import { anyPage } from '#extension/sites/any-page.ts'
import type { Answer, Drawn } from './asks.ts'

const FAMILIES = ['political-restriction', 'data-protection', 'group-policy'] as const
const SEVERITIES = ['must', 'should', 'consider'] as const

export function findingsOf(text: string, words: readonly string[]): Finding[] {
  return words.flatMap((word, i) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      ...finding(),
      family: FAMILIES[i % 3]!,
      severity: SEVERITIES[Math.floor(i / 3) % 3]!,
      start: index,
      end: index + word.length,
      words: word,
    })),
  )
}

/** The draft that is kept checked: some editors catch a paste in a field of their own, which has the focus for a moment. */
let checked: PageHost | undefined

export function checkFor(host: PageHost, { words, slow }: { readonly words: readonly string[]; readonly slow: number }): Answer {
  checked = host
  let checks = 0
  followDraft({
    host,
    checker: {
      async check(draft) {
        // Sometimes at once, sometimes several keys late.
        await new Promise((resolve) => setTimeout(resolve, (checks++ % 5) * (slow / 4)))
        return { findings: findingsOf(textOf(draft), words), asleep: [], context: {}, notChecked: [], applied: 0, words: 0 }
      },
    },
    input: () => ({ context: {}, settings: {}, today: '' }),
    tell: () => {},
    signal: new AbortController().signal,
  })
  return {}
}

const bare = (text: string): string => text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ')

/** As the browser paints it: after what is done before the next frame. */
export async function drawnNow(): Promise<Drawn[]> {
  const root = checked?.root
  if (!root?.isConnected) throw new Error('the draft that was checked has gone')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as unknown as Iterable<AbstractRange>)])
  const reading = new BodyReader(anyPage.zoneOf).read(root)
  return ranges.flatMap((range): Drawn[] => {
    if (range.collapsed) return []
    // A field's ranges count in its value, the browser's own as a mirror's.
    if (isField(root)) {
      const { startContainer, startOffset, endOffset } = range
      const shown = startContainer instanceof Text ? startContainer.data : root.value
      return [{ under: shown.slice(startOffset, endOffset), draft: root.value.slice(startOffset, endOffset) }]
    }
    const span = spanOf(reading, range)
    return [{ under: bare(String(range)), draft: span && reading.text.slice(span.start, span.end) }]
  })
}
