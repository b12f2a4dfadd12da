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
const TOLD = /(#[0-9a-f]{6}|#[0-9a-f]{3})\b[^#.;\n]{0,20}? (?:on|against|over) (?:an? |the )?(?:plain |pure )?(#[0-9a-f]{6}|#[0-9a-f]{3}|[a-z]{3,6})\b/gi
const HEX = '#[0-9a-f]{6}|#[0-9a-f]{3}'
const OF_TEXT = '(?:text|type|lettering|letters|words|captions?|writing|print|headings?|headlines?|copy)'
const OF_GROUND = '(?:panels?|background|ground|box|boxes|band|strip|page|paper|banner|bar|backdrop|block|tint)'
/** Each named beside what it is for: “lettering white (#FFFFFF) and the panel our yellow (#FAA61A)”. */
const TOLD_APART = new RegExp(`\\b${OF_TEXT}\\b[^#.;\\n]{0,30}(${HEX})\\b[^#.;\\n]{0,40}\\b${OF_GROUND}\\b[^#.;\\n]{0,30}(${HEX})\\b`, 'gi')
/** “panel #FAA61A, text #FFF”, “a #FAA61A panel with #FFF text” */
const GROUND_FIRST = [
  new RegExp(`\\b${OF_GROUND}\\b[^#.;\\n]{0,30}(${HEX})\\b[^#.;\\n]{0,40}\\b${OF_TEXT}\\b[^#.;\\n]{0,30}(${HEX})\\b`, 'gi'),
  new RegExp(`(${HEX})\\b[^#.;\\n]{0,25}\\b${OF_GROUND}\\b[^#.;\\n]{0,25}(${HEX})\\b[^#.;\\n]{0,15}\\b${OF_TEXT}\\b`, 'gi'),
]
/** “white lettering on our yellow (#FAA61A)” */
const NAMED_ON = new RegExp(`\\b(white|yellow|grey|gray|silver|pink|orange|black)\\b(?: ${OF_TEXT})? on (?:an? |the |our )?(?:[a-z]{3,10} ){0,2}\\(?(${HEX})\\b`, 'gi')
/** As style sheets and layout notes have it: “color: #AAA; background: #FFF”, “headline colour: rgb(180, 180, 180); page: white”. */
const OF_SHEET = `${HEX}|rgb\\([\\d, ]{5,13}\\)|[a-z]{3,10}`
const SHEET = new RegExp(`(?:^|[^\\w-])colou?rs?: ?(${OF_SHEET}) ?[;,] ?(?:background|page|paper|panel|box)(?:[- ]colou?r)?: ?(${OF_SHEET})(?![\\w(])`, 'gi')
const SHEET_GROUND_FIRST = new RegExp(`(?:^|[^\\w-])background(?:-colou?r)?: ?(${OF_SHEET}) ?[;,] ?(?:text |font )?colou?r: ?(${OF_SHEET})(?![\\w(])`, 'gi')
const GROUNDS_FIRST = [...GROUND_FIRST, SHEET_GROUND_FIRST]
const TELLING = [TOLD, TOLD_APART, NAMED_ON, SHEET, ...GROUNDS_FIRST]

const tellsColours = ({ text }: Paragraph): boolean => text.includes('#') || text.includes('rgb(')

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
    for (const telling of TELLING) {
      telling.lastIndex = 0
      for (let said = telling.exec(paragraph.text); said; said = telling.exec(paragraph.text)) {
        const [text, ground] = GROUNDS_FIRST.includes(telling) ? [said[2], said[1]] : [said[1], said[2]]
        const [worn, behind] = [colourOf(text ?? ''), colourOf(ground ?? '')]
        const found = worn && behind && faint(worn, behind)
        const from = start + said.index
        if (found !== undefined && hits.every((hit) => (hit.end ?? 0) <= from))
          hits.push({ part, place, start: from, end: from + said[0].length, values: { contrast: found, colours: `${text} on ${ground}` } })
      }
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
