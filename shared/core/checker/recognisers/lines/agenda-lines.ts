/** The lines of a group's agenda: its title, standing items, chair and meeting (guidance I, standing item order). */
import { type LineReader, SHORT } from './line.ts'
import { BRANCHES, veiled } from './party-names.ts'

const TITLE = /^(?:draft |group |meeting )?agenda\b(?:$|\s*[:–-].{0,100}$| (?:for|of|and)\b.{0,90}$)|^agendâu?\b.{0,60}$/i
const MEETING = /^(?:in the chair|chair(?:ing|person)?|clerk|quorum|apologies to)\s*:|^(?:(?:ordinary|special|annual|group|monthly) )?meeting of (?:the )?[A-Z].{0,80}$/

/** By name, as an item's line begins once its number is gone. The first that fits names it. */
const ITEMS: readonly (readonly [name: string, pattern: RegExp, formal: boolean])[] = [
  ['apologies', /^(?:welcome and |to receive )?apologies(?: for absence\b.*| received\W*|\W*|\s*:.*)$|^ymddiheuriadau\b/i, true],
  [
    'interests',
    /^(?:to receive )?(?:declarations?|disclosures?|members'? declarations?) of (?:(?:personal|pecuniary|prejudicial|members'?) )*interests?\b|^decs?\.? of int(?:erest)?s?\b|^datgan(?:iadau)? (?:o )?(?:fuddiant|buddiannau)/i,
    true,
  ],
  ['minutes', /^(?:to (?:approve|agree|receive|confirm|sign) )?(?:the )?min(?:ute)?s(?: of\b.*| ?\(.*| from\b.*| and matters arising.*|\W*|\s*:.*)$|^cofnodion\b/i, true],
  ['matters-arising', /^(?:matters|m\/) ?arising\b/i, true],
  ['council-agenda', /^(?:full )?council (?:agenda|business|meeting agenda)\b|^(?:business|agenda|papers) for (?:the )?(?:full )?council\b/i, false],
  ['leader-report', /^(?:group )?leader'?s'? (?:report|update|business)\b|^(?:report (?:from|of) the )leader\b|^cabinet (?:report|update)s?\b/i, false],
  ['scrutiny-report', /^(?:overview and )?scrutiny (?:report|update)s?\b/i, false],
  ['casework', /^casework(?: of\b.*|\W*|\s*:.*)$/i, false],
  ['motions', /^motions?(?: and (?:questions|amendments)\b.*|s? (?:for|to) .*|\W*|\s*:.*)$/i, false],
  ['party-report', /^(?:party|\u0001{2,80}|regional|national|branch|local party) (?:report|update|business)\b|^report from the party\b/i, false],
  ['aob', /^(?:any other (?:urgent )?business|a\.?o\.?b\.?(?=\W|$)|urgent business|unrhyw fater arall)/i, true],
  ['next-meeting', /^(?:dates? (?:and times? |and venue )?of (?:the )?next|next meetings?\b|future meetings?\b|dyddiad y cyfarfod nesaf|d\.?o\.?n\.?m\b)/i, true],
]
/** How any of them begins: one question instead of twelve for the lines that are none. */
const BEGINS =
  /^(?:welcome|to |the |members|apolog|ymdd|decl|decs?\b|discl|datgan|min(?:ute)?s|m\/|d\.?o\.?n|cofnod|matters|full|council|business|agenda|papers|group|leader|report|cabinet|overview|scrut|casework|motion|party|\u0001|regional|national|branch|local|any |a\.?o|urgent|unrhyw|date|next|future|dyddiad)/i
const NUMBER = /^(?:(?:(?:agenda )?item|eitem) )?\(?\d{1,2}[a-z]?(?: ?[–-] ?|[.):,]? +)|^[-•·–] */i

/** The standing item that a line names; undefined for other lines. */
export function standingItem(text: string): { name: string; formal: boolean; from: number } | undefined {
  const from = NUMBER.exec(text)?.[0].length ?? 0
  const bare = text.slice(from)
  if (!BEGINS.test(bare)) return undefined
  const item = ITEMS.find(([, pattern]) => pattern.test(bare))
  return item && { name: item[0], formal: item[2], from }
}

export const agendaLines: LineReader = {
  words: [
    'agen',
    'chai',
    'cler',
    'quor',
    'meet',
    'apol',
    'ymdd',
    'dec',
    'decl',
    'mins',
    'donm',
    'aris',
    'disc',
    'datg',
    'minu',
    'cofn',
    'matt',
    'coun',
    'busi',
    'lead',
    'cabi',
    'scru',
    'case',
    'moti',
    'repo',
    'upda',
    'any',
    'aob',
    'urge',
    'unrh',
    'date',
    'next',
    'futu',
    'dydd',
  ],
  also: ({ text }) => text.length < 40 && /a\.o\.b/i.test(text),
  read(line, report) {
    const { text, block } = line
    if (text.length > SHORT || block.kind === 'cell') return
    if (/^(?:draft |group |meeting )?agend/i.test(text) && TITLE.test(text) && !/[.!?]$/.test(text)) report(0, text.length, 0.9, { role: 'agenda-title' })
    else if (MEETING.test(text)) report(0, text.length, 0.8, { role: 'meeting' })
    const item = standingItem(veiled(line, BRANCHES))
    if (item) report(item.from, text.length, block.kind === 'item' || item.from > 0 ? 0.95 : 0.8, { role: 'agenda-item', name: item.name, formal: item.formal })
  },
}
