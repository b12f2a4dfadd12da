/** Whether text is large enough and stands out from what is behind it. */
import { BLACK, type Colour, colourMark, colourOf, contrastOf, readColourMark, WHITE } from '../../../draft/colour.ts'
import type { Paragraph } from '../../../draft/draft.ts'
import { absence, type Hit } from '../../kind.ts'
import type { MarkupCheck } from '../markup.ts'
import { isMarked } from './marked.ts'

const POINTS = 12

export const typeSize: MarkupCheck = ({ atLeast = POINTS }, _facts, { context }) => {
  const size = context.style?.bodyPt
  return size !== undefined && size < atLeast ? [absence({ size: String(size), least: String(atLeast) })] : []
}

/** WCAG 2.2, 1.4.3: from 18 points on less contrast will do. */
const LARGE = 18
const LEAST_FOR_LARGE = 3
const LEAST = 4.5

/** Colours as notes to a printer write them: “#B0B0B0 on #FFF”, “#A9C7A1 on a plain white ground”. */
const TOLD = /(#[0-9a-f]{6}|#[0-9a-f]{3})\b[^#.;\n]{0,20}? on (?:an? |the )?(?:plain |pure )?(#[0-9a-f]{6}|#[0-9a-f]{3}|[a-z]{3,6})\b/gi

const tellsColours = ({ text }: Paragraph): boolean => text.includes('#')

export const contrast: MarkupCheck = ({ atLeast = LEAST }, facts, { context }) => {
  const faint = (text: Colour, ground: Colour, pt?: number): string | undefined => {
    const found = contrastOf(text, ground)
    return found < (pt !== undefined && pt >= LARGE ? LEAST_FOR_LARGE : atLeast) ? found.toFixed(1) : undefined
  }
  const marked = facts.where(isMarked).flatMap(({ paragraph, part, start, index: place }): Hit[] =>
    part !== 'body'
      ? []
      : paragraph.marks.flatMap((mark): Hit[] => {
          const worn = mark.kind === 'colour' && mark.value !== undefined ? readColourMark(mark.value) : undefined
          const found = worn && faint(worn.text, worn.ground, worn.pt)
          if (!worn || found === undefined || paragraph.text.slice(mark.start, mark.end).trim() === '') return []
          return [{ part, place, start: start + mark.start, end: start + mark.end, values: { contrast: found, colours: colourMark(worn.text, worn.ground) ?? '' } }]
        }),
  )
  const told = facts.where(tellsColours).flatMap(({ paragraph, part, start, index: place }): Hit[] => {
    const hits: Hit[] = []
    TOLD.lastIndex = 0
    for (let said = TOLD.exec(paragraph.text); said; said = TOLD.exec(paragraph.text)) {
      const [text, ground] = [colourOf(said[1] ?? ''), colourOf(said[2] ?? '')]
      const found = text && ground && faint(text, ground)
      if (found !== undefined)
        hits.push({ part, place, start: start + said.index, end: start + said.index + said[0].length, values: { contrast: found, colours: `${said[1]} on ${said[2]}` } })
    }
    return hits
  })
  if (marked.length + told.length > 0) return [...marked, ...told]
  return (context.style?.colours ?? []).flatMap((each) => {
    const [text, ground] = [colourOf(each.text) ?? BLACK, colourOf(each.on ?? '') ?? WHITE]
    const found = faint(text, ground, each.pt)
    return found === undefined ? [] : [absence({ contrast: found, colours: `${each.text} on ${each.on ?? 'white'}` })]
  })
}
