/**
 * Runs: stretches of text with one format.
 *
 *     <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Vote </w:t><w:tab/><w:noBreakHyphen/></w:r>
 *                   bold                                 Vote·        →      U+2011
 */

import { colourMark, colourOf, WHITE } from '../../../colour.ts'
import type { Format } from '../../inline-text.ts'
import { isShade, type RunProperties, takeRunProperty } from '../properties.ts'
import { isOn } from '../switch.ts'
import { type Construct, type Open, skip } from './construct.ts'
import { linkInForce } from './fields.ts'
import { putParagraph } from './paragraphs.ts'
import type { Story } from './story.ts'

const property: Open = (story, attribute, name) => {
  if (story.within === 'run') takeRunProperty(story.run, name, attribute)
  else if (story.within === 'mark' && name === 'w:vanish') story.current.markHidden = isOn(attribute)
  return undefined
}

const sign =
  (text: string): Open =>
  (story) => {
    addText(story, text)
    return undefined
  }

export const RUNS: Construct = {
  open: {
    'w:r': (story) => {
      story.run = {}
      return undefined
    },
    'w:rPr': (story) => {
      story.within = story.within === 'paragraph' ? 'mark' : 'run'
      return undefined
    },
    'w:rStyle': property,
    'w:b': property,
    'w:i': property,
    'w:u': property,
    'w:strike': property,
    'w:dstrike': property,
    'w:vanish': property,
    'w:sz': property,
    'w:color': property,
    'w:highlight': property,
    'w:shd': (story, attribute, name) => {
      if (story.within === 'paragraph' && isShade(attribute('w:fill'))) story.current.shaded = true
      return property(story, attribute, name)
    },
    'w:t': (story, attribute) => {
      story.words = ''
      story.spaces = attribute('xml:space') === 'preserve'
      return undefined
    },
    'w:tab': sign('\t'),
    'w:ptab': sign('\t'),
    'w:cr': sign('\n'),
    'w:noBreakHyphen': sign('\u2011'),
    'w:softHyphen': sign('\u00ad'),
    'w:br': (story, attribute) => {
      if (attribute('w:type') !== 'page') addText(story, '\n')
      else if (!isHidden(story, story.run)) breakPage(story)
      return undefined
    },
    'w:sym': (story, attribute) => {
      const code = Number.parseInt(attribute('w:char') ?? '', 16)
      // from U+E000 on: a picture in a symbol font, with no meaning of its own
      if (code >= 0x20 && code < 0xd800) addText(story, String.fromCharCode(code))
      return undefined
    },
    'w:lastRenderedPageBreak': (story) => {
      story.softPage++
      if (story.paragraph?.isEmpty) story.paragraph.softPage = story.softPage
      return undefined
    },
    // the small reading aid above a word
    'w:rt': skip,
  },
  close: {
    'w:r': (story) => {
      story.run = {}
    },
    'w:rPr': (story) => {
      story.within = story.within === 'mark' ? 'paragraph' : undefined
    },
    'w:t': (story) => {
      const words = (story.words ?? '').replace(/\r\n|[\r\n]/g, ' ')
      story.words = undefined
      addText(story, story.spaces ? words : trimmed(words))
    },
  },
}

const trimmed = (text: string): string => text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '')

const isHidden = (story: Story, run: RunProperties): boolean => run.hidden ?? story.needs.styles.character(run.style).run.hidden ?? story.current.style.run.hidden ?? false

function addText(story: Story, text: string): void {
  if (text === '' || story.instructions > 0) return
  const { run, current } = story
  if (isHidden(story, run)) {
    current.hidText = true
    if (text.trim() !== '') story.needs.tally.hiddenText = true
    return
  }
  const character = story.needs.styles.character(run.style).run
  const link = linkInForce(story)
  const size = run.size ?? character.size ?? current.style.run.size
  const format: Format = {
    bold: run.bold ?? character.bold,
    italic: run.italic ?? character.italic,
    underline: run.underline ?? (link ? undefined : character.underline),
    strike: run.strike ?? character.strike,
    link,
    colour: worn(story, character, size),
  }
  current.text.add(text, format)
  if (story.needs.part === 'body' && size !== undefined && current.style.paragraph.outline === undefined)
    story.needs.tally.sizes.set(size, (story.needs.tally.sizes.get(size) ?? 0) + text.length)
}

/** The run's colour on the white page; what is shaded, or in a cell that may be, is not guessed at. */
function worn({ run, current, cells }: Story, character: RunProperties, size: number | undefined): string | undefined {
  const own = run.colour ?? character.colour ?? current.style.run.colour
  const shaded = run.shaded ?? character.shaded ?? current.style.run.shaded ?? false
  if (own === undefined || shaded || current.shaded || cells.length > 0) return undefined
  const colour = colourOf(`#${own}`)
  return colour && colourMark(colour, WHITE, size === undefined ? undefined : size / 2)
}

function breakPage(story: Story): void {
  const { current } = story
  if (!current.isEmpty) putParagraph(story, current)
  current.brokePage = true
  if (story.needs.part === 'body') story.hardPage++
}
