/**
 * Pictures, shapes, charts: their descriptions are read, what cannot be read is noted.
 *
 *     <w:drawing><wp:inline><wp:docPr descr="Council crest"/><a:graphic><a:graphicData uri="…/picture">…
 *                                            └ description ┘
 */
import { type Construct, noted, type Open } from './construct.ts'
import { linkInForce } from './fields.ts'
import type { Story } from './story.ts'

export interface Drawing {
  alt: string | undefined
  decorative: boolean
  hidden: boolean
  picture: boolean
}

const begin: Open = (story) => {
  story.drawing = { alt: undefined, decorative: false, hidden: false, picture: false }
  return undefined
}

const describe: Open = (story, attribute) => {
  if (story.drawing) story.drawing.alt ||= attribute('descr')?.trim() || attribute('title')?.trim()
  return undefined
}

const textBox: Open = (story) => {
  story.noteWords = 'text boxes'
  return 'skip'
}

const isPicture: Open = (story) => {
  if (story.drawing) story.drawing.picture = true
  return undefined
}

const shape: Open = (story, attribute) => {
  if (story.drawing) story.drawing.alt ||= attribute('alt')?.trim()
  return undefined
}

const KINDS: readonly (readonly [string, string])[] = [
  ['/chart', 'charts'],
  ['/diagram', 'SmartArt'],
  ['/compatibility', 'embedded objects'],
  ['/ole', 'embedded objects'],
]

export const DRAWINGS: Construct = {
  open: {
    'w:drawing': begin,
    'w:pict': begin,
    'wp:docPr': (story, attribute, name) => {
      if (story.drawing) story.drawing.hidden = attribute('hidden') === '1' || attribute('hidden') === 'true'
      return describe(story, attribute, name)
    },
    'pic:cNvPr': describe,
    'wps:cNvPr': describe,
    'adec:decorative': (story, attribute) => {
      if (story.drawing) story.drawing.decorative = attribute('val') === '1' || attribute('val') === 'true'
      return undefined
    },
    'a:graphicData': (story, attribute) => {
      const uri = attribute('uri') ?? ''
      const kind = KINDS.find(([part]) => uri.includes(part))
      if (kind) story.needs.builder.notChecked.add(kind[1])
      return undefined
    },
    'pic:pic': isPicture,
    'v:imagedata': isPicture,
    'v:shape': shape,
    'v:rect': shape,
    'v:group': shape,
    'v:textpath': (story, attribute) => {
      const words = attribute('string')?.trim()
      if (words) story.needs.tally.watermarks.add(words)
      return undefined
    },
    'w:txbxContent': textBox,
    'v:textbox': textBox,
    'w:object': noted('embedded objects'),
    'w:control': noted('form controls'),
    'm:oMath': noted('equations'),
  },
  close: { 'w:drawing': end, 'w:pict': end },
}

function end(story: Story): void {
  const { drawing } = story
  story.drawing = undefined
  if (!drawing || drawing.hidden || (!drawing.picture && !drawing.alt)) return
  const alt = drawing.decorative ? '' : drawing.alt
  const picture = story.needs.builder.addPicture(alt === undefined ? {} : { alt })
  story.current.pictures.push(picture)
  if (alt) story.current.text.picture(alt, { link: linkInForce(story) })
}
