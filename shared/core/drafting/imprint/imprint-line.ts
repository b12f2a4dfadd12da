/** The exact line (guidance C3), what it still lacks, and where it goes. */
import { isPostal } from '../../checker/recognisers/publication/imprint-party.ts'
import { listInWords } from '../words.ts'
import { type ImprintQuestion, isDigital, type Named } from './imprint-question.ts'

export interface ImprintLine {
  /** With what is missing in [square brackets]. */
  readonly line: string
  /** What stands in brackets, in words: 'the printer’s address'. */
  readonly missing: readonly string[]
  /** Addresses by which nobody can be reached by post, in words for the person. */
  readonly problems: readonly string[]
}

export function imprintLine(question: ImprintQuestion): ImprintLine {
  const { medium, aim, inNewspaper, promoter = {}, printer = {} } = question
  const behalf = (question.behalf ?? []).filter(({ name, address }) => tidy(name) || tidy(address))
  const missing: string[] = []
  const or = (value: string | undefined, gap: string): string => {
    const text = tidy(value)
    if (text) return text
    if (!missing.includes(gap)) missing.push(gap)
    return `[${gap}]`
  }
  const printed = medium === 'print' && !inNewspaper ? `Printed by ${or(printer.name, 'the printer’s name')}, ${or(printer.address, 'the printer’s address')}. ` : ''
  const alone = isDigital(medium) && aim === 'news' && behalf.length === 0
  const verb = alone ? 'Published and promoted by' : 'Promoted by'
  const by = or(promoter.name, 'the promoter’s name')
  const at = or(promoter.address, 'the promoter’s postal address')
  return { line: `${printed}${verb} ${by}${withBehalf(behalf, at, or)}.`.replace(/\.\.$/, '.'), missing, problems: problemsOf(question, behalf) }
}

/** One shared address is given once, "both at" or "all at"; different ones each stand with their name. */
function withBehalf(behalf: readonly Named[], at: string, or: (value: string | undefined, gap: string) => string): string {
  if (behalf.length === 0) return `, ${at}`
  const names = behalf.map(({ name }) => or(name, 'on whose behalf'))
  const isOne = behalf.every(({ address }) => !tidy(address) || same(address, at))
  if (isOne) return ` on behalf of ${listInWords(names)}, ${behalf.length === 1 ? 'both' : 'all'} at ${at}`
  const addresses = behalf.map(({ address }) => tidy(address) || at)
  if (addresses.every((address) => same(address, addresses[0]))) {
    return `, ${at}, on behalf of ${listInWords(names)}, ${behalf.length === 1 ? '' : behalf.length === 2 ? 'both at ' : 'all at '}${addresses[0]}`
  }
  return `, ${at}, on behalf of ${listInWords(names.map((name, i) => `${name}, ${addresses[i]}`))}`
}

const tidy = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .replace(/([a-z\d]{2})\.$/i, '$1')

const same = (a: string | undefined, b: string | undefined): boolean => tidy(a).toLowerCase().replace(/[.,]/g, '') === tidy(b).toLowerCase().replace(/[.,]/g, '')

function problemsOf({ medium, inNewspaper, promoter, printer }: ImprintQuestion, behalf: readonly Named[]): string[] {
  const wrong = (whose: string, address: string | undefined): string[] =>
    tidy(address) && !isPostal(tidy(address))
      ? [`${whose} address must be one for the post: a street with its town and postcode, or a PO Box. An e-mail or web address is not enough.`]
      : []
  return [
    ...(medium === 'print' && !inNewspaper ? wrong('The printer’s', printer?.address) : []),
    ...wrong('The promoter’s', promoter?.address),
    ...behalf.flatMap(({ name, address }) => wrong(name ? `${name}’s` : 'The', address)),
  ]
}

/** Where it goes, in a sentence or two. */
export function imprintPlace({ medium, pages, inNewspaper }: ImprintQuestion): string {
  if (medium === 'print' && inNewspaper) return 'In the advert itself. The newspaper’s own printer stands on its first or last page, so the advert need not name one.'
  if (medium === 'print') {
    if (pages === 1) return 'On the face of the sheet: it is printed on one side.'
    return pages === undefined ? 'On the first or the last page; on the face of a sheet printed on one side.' : 'On the first or the last page, never on an inside one.'
  }
  if (medium === 'email') return 'In the e-mail itself, at its foot, as text: there is always room, so a link to it is not enough.'
  if (medium === 'web') return 'On the page itself, as text: there is always room, so a link to it is not enough.'
  if (medium === 'social')
    return 'In the post itself, as text or readable in its picture or film. Only where there is no room for it may it stand one click away, for instance in the account’s own description.'
  return ''
}
