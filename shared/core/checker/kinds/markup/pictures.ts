/** Pictures: whether they are described, whom they show, whose they are, whether they hold the text. */
import type { Context } from '../../../draft/context.schema.ts'
import type { Paragraph } from '../../../draft/draft.ts'
import type { DraftFacts } from '../../draft-facts.ts'
import { absence, type Hit } from '../../kind.ts'
import { withoutOtherCouncils } from '../../other-councils.ts'
import type { MarkupCheck } from '../markup.ts'

type Picture = NonNullable<Context['images']>[number]

/** Where its words stand among the pictures' texts; without any, the pictures as a whole. */
function at(words: string | undefined, facts: DraftFacts, values: Hit['values']): Hit {
  const place = words ? facts.draft.places.findIndex(({ part, paragraph }) => part === 'images' && paragraph.text === words) : -1
  const found = facts.draft.places[place]
  return found ? { part: 'images', place, start: found.start, end: found.start + found.paragraph.text.length, values } : { part: 'images', values }
}

/** A file's name, or a word that says no more than that it is a picture. */
const SAYS_NOTHING =
  /^(?:(?:img|dsc[nf]?|pxl|image|photo|picture|pic|screenshot|screen shot|scan|untitled|graphic|figure)[ _-]?[\d_-]{0,20}|[a-z]{1,4}[_-]?\d{3,}|\d+|.{1,80}\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg)|(?:an? )?(?:image|photo|picture|photograph|graphic)|alt(?: text)?|add alt text.{0,20}|a (?:screenshot|picture|close up) of .{0,40} description automatically generated.{0,40})$/i

export const picturesWithoutWords: MarkupCheck = (_params, facts, { context }) => {
  const { images = [] } = context
  // a file says with an empty description that the picture is decoration
  const fromFile = images === facts.draft.context.images
  const bare = images.filter(({ alt }) => alt === undefined || (alt === '' && !fromFile))
  const named = images.filter(({ alt }) => alt !== undefined && SAYS_NOTHING.test(alt.trim()))
  return [
    ...(bare.length > 0 ? [absence({ pictures: bare.length === 1 ? 'A picture has' : `${bare.length} pictures have` }, 'images')] : []),
    ...named.map(({ alt }) => at(alt, facts, { pictures: 'A picture has' })),
  ]
}

/** A child without consent, or anybody who is known not to have given it. */
export const lacksConsent = ({ people, consent }: Picture): boolean => (people === 'child' && consent !== true) || (people === 'adults' && consent === false)

export const picturesOfPeople: MarkupCheck = (_params, facts, { context }) =>
  (context.images ?? []).filter(lacksConsent).map((picture) => at(picture.alt || picture.caption, facts, { whom: picture.people === 'child' ? 'a child' : 'people' }))

const OF_TEXT = /\b(?:poster|flyer|flier|leaflet|invitation|infographic|screenshot|notice|advert|programme|timetable|letter|menu|banner|text as (?:a |an )?(?:image|picture))\b/i
/** The text itself sends its reader to the picture. */
const SAYS_SO =
  /\b(?:details|information|dates|times|text|everything|all you need(?: to know)?|programme|notice|message|news)\b[^.!?\n]{0,40}\b(?:in|on|see|read) (?:the|this|our|your) (?:attached )?(?:picture|image|photo|poster|graphic|flyer|leaflet|scan|screenshot)\b/i
const DECORATION = /\b(?:logo|crest|emblem|icon|banner image|portrait|headshot|map|photo(?:graph)? of)\b/i
const FEW_WORDS = 25
const DATE_KINDS = ['date', 'time'] as const

/** Nothing to read but a picture, or a poster beside which its day, time and place are not written out. */
export const picturesOfText: MarkupCheck = ({ atLeast = FEW_WORDS }, facts, { context }) => {
  if (facts.bodyWords >= atLeast) return []
  const pictures = (context.images ?? []).filter(({ alt = '', caption = '' }) => !DECORATION.test(alt) && countable({ alt, caption }))
  if (pictures.length === 0) return []
  const shown = pictures.find(({ alt = '', caption = '' }) => OF_TEXT.test(alt) || OF_TEXT.test(caption)) ?? (SAYS_SO.test(facts.text('body')) ? pictures[0] : undefined)
  if (!shown && facts.bodyWords > atLeast / 5) return []
  if (facts.bodyWords > 0 && DATE_KINDS.some((kind) => facts.of(kind).some(({ part }) => part === 'body'))) return []
  const picture = shown ?? pictures[0]
  return [at(picture?.alt || picture?.caption, facts, {})]
}

/** A description of so many letters gives the text itself. */
const WHOLE_TEXT = 160
const countable = ({ alt, caption }: { alt: string; caption: string }): boolean => alt.length + caption.length < WHOLE_TEXT

const COPYRIGHT = /©\s?(?:20\d\d,? )?(?:the )?(?:[A-Z][A-Za-z'’-]{1,20} ){0,4}Council\b(?! [A-Z][a-z]{2,12} Group)/

const isSigned = ({ text }: Paragraph): boolean => text.includes('©')

export const councilCredit: MarkupCheck = (_params, facts, { context, settings }) => {
  const own = settings.council?.name?.toLowerCase()
  const signs = facts.where(isSigned).flatMap(({ paragraph, part, start, index: place }): Hit[] => {
    const sign = part === 'body' || part === 'images' ? COPYRIGHT.exec(paragraph.text) : null
    return sign ? [{ part, place, start: start + sign.index, end: start + sign.index + sign[0].length }] : []
  })
  const credits = (context.images ?? []).flatMap(({ credit }) => {
    const said = credit?.toLowerCase()
    if (said === undefined || /\b(?:group|party|campaign)\b/.test(said)) return []
    return (own !== undefined && said.includes(own)) || /\b(?:council|[cm]?bc|dc)\b/.test(withoutOtherCouncils(said)) ? [at(credit, facts, {})] : []
  })
  return [...signs, ...credits.filter(({ place }) => !signs.some((sign) => sign.place === place))]
}
