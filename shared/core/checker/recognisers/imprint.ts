/**
 * Imprints on printed and digital material: who printed it, who promoted it, on whose behalf, and whether a postal
 * address stands with each (RPA 1983 s.110, PPERA 2000 s.143, Elections Act 2022 s.41 ff.; guidance C1 to C3).
 */

import type { Settings } from '../../pack/settings.schema.ts'
import type { Fact, FactValues, Party } from '../fact.ts'
import type { MakeRecogniser } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'
import { isGivenName } from './people/given-names.ts'
import { isPostal, partyIn, placeholderIn } from './publication/imprint-party.ts'
import { comparedWith } from './publication/stored-imprint.ts'

type Value = FactValues['imprint']
type Job = 'printer' | 'promoter' | 'both'

const JOB = '(?:printed|promoted|published|designed|produced|hosted|written|edited|created|issued|distributed|funded|paid for|argraffwyd|hyrwyddwyd|cyhoeddwyd|cynhyrchwyd)'
const JOBS = `${JOB}(?:(?:, ?| ?& ?| and | a )(?:and )?${JOB}){0,3}`
/** "Printed by", "Hosted, published and promoted by", "Hyrwyddwyd gan", "Hyrwyddwyd gan / Promoted by". */
const OPENING = new RegExp(`\\b(${JOBS}) (?:by|gan)(?: ?/ ?${JOBS} (?:by|gan))?(?::| |$)`, 'gi')
const BEHALF = /,? ?\b(?:for and )?(?:on behalf of|ar ran)(?: ?\/ ?(?:on behalf of|ar ran))?:? ?/i
/** "L. Stubbs for Reform UK": a person, then whom the person promotes it for. */
const FOR = /^((?:[A-Z]\.? ?){1,3}[A-Z][a-z][A-Za-z'’-]{0,22}|([A-Z][a-z]{1,20}) [A-Z][A-Za-z'’-]{1,22}) for (?=[A-Z])/
const SHARED = /,? ?(?:both|all|each|y ddau|pob un)(?: are)? (?:at|of|c\/o|yn|o)(?: ?\/ ?(?:both|all|each|y ddau|pob un) (?:at|of|yn|o))?:? ?/i
const LONGEST = 420

interface Clause {
  readonly job: Job
  readonly start: number
  /** After "by". */
  readonly from: number
  readonly end: number
  /** "This leaflet was printed by …": prose, until a postal address shows that it is the imprint. */
  readonly inSentence: boolean
}

export const imprint: MakeRecogniser = (settings) => {
  /** Read when the first imprint is seen: most drafts have none. */
  let outOfDate: ReturnType<typeof comparedWith> | undefined
  return {
    name: 'imprint',
    yields: ['imprint'],
    wants: ({ text, words }) => called(JOB_WORDS, words) !== 0 && WANTED.test(text),
    see({ text, of }, report) {
      let value: Value = {}
      let start = -1
      let end = -1
      const close = (): void => {
        if (start >= 0) {
          outOfDate ??= comparedWith(storedImprint(settings))
          report('imprint', start, end, 0.95, { ...value, ...outOfDate(value, text.slice(start, end)) })
        }
        value = {}
        start = -1
      }
      for (const clause of clausesIn(text)) {
        const read = withStanding(partiesOf(text, clause), of('person'), clause)
        if (!read) continue
        if (start >= 0 && (text.slice(end, clause.start).trim().length > 4 || repeats(value, read))) close()
        if (start < 0) start = clause.start
        value = merged(value, read)
        end = clause.end
      }
      close()
    },
  }
}
const JOB_WORDS = callsBy([['prin', 'prom', 'publ', 'prod', 'desi', 'argr', 'hyrw', 'cyho', 'repr', 'repu', 'rede', 'unpu']])
const WANTED = /(?:rinted|romoted|ublished|roduced|esigned|RINTED|ROMOTED|UBLISHED) (?:by|BY|and|&|,)|(?:[Aa]rgraffwyd|[Hh]yrwyddwyd|[Cc]yhoeddwyd) |rinted, /

/** The group's own imprint, as the settings have it. */
function storedImprint({ group }: Settings): { readonly value: Value; readonly text: string } | undefined {
  if (!group?.imprint) return undefined
  let value: Value = {}
  for (const clause of clausesIn(group.imprint)) value = merged(value, partiesOf(group.imprint, clause) ?? {})
  return value.promoter ? { value, text: group.imprint } : undefined
}

/** Each clause runs to the next clause, the end of its sentence or of its line. */
function clausesIn(text: string): Clause[] {
  const clauses: Clause[] = []
  OPENING.lastIndex = 0
  const openings: { index: number; from: number; job: Job }[] = []
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const job = jobOf(match[1] as string)
    if (job) openings.push({ index: match.index, from: match.index + match[0].length, job })
  }
  openings.forEach(({ index, from, job }, i) => {
    const before = openings[i - 1]
    const chained =
      before !== undefined &&
      clauses[clauses.length - 1]?.start === before.index &&
      index - before.from < LONGEST &&
      CHAIN.test(text.slice(Math.max(before.from, index - 8), index))
    const inSentence = chained ? (clauses[clauses.length - 1] as Clause).inSentence : !standsFirst(text, index)
    if (inSentence && !chained && !THIS_IS.test(text.slice(Math.max(0, index - 60), index)) && !isReadOut(text, index)) return
    const next = openings[i + 1]
    const limit = Math.min(from + LONGEST, next && /[A-Z]/.test(text[next.index] as string) ? next.index : text.length)
    const stop = next && CHAIN.test(text.slice(Math.max(from, next.index - 8), next.index)) ? Math.min(limit, next.index) : limit
    clauses.push({ job, start: index, from, end: sentenceEnd(text, from, stop), inSentence })
  })
  return clauses
}

/** "printed by X and promoted by Y": the second follows the first in its sentence. */
const CHAIN = /(?:^|[,;] ?(?:and )?| and | & )$/

/** The material speaks of itself. */
const THIS_IS =
  /(?:^|[.!?\n:] ?)(?:this|our) (?:[a-z]{3,12} ){0,2}(?:leaflet|newsletter|publication|website|site|page|web ?page|material|advert|advertisement|poster|card|postcard|letter|post|video|image|message|e-?mail|survey|flyer|booklet|manifesto|magazine|bulletin|document|item)(?: (?:is|was|has been))(?: both)? $/i

/** A picture's description reads it out: "at the foot, in small letters, Promoted by …"; a gap to fill is an instruction. */
const isReadOut = (text: string, at: number): boolean =>
  /(?:, |\b(?:reads?|reading|says|saying|words|text|imprint|letters|print) )$/.test(text.slice(Math.max(0, at - 10), at)) &&
  /^[PH]/.test(text.slice(at, at + 1)) &&
  !text.slice(at, at + 40).includes('[')

/** Who only designed it is nobody the law asks for. */
function jobOf(verbs: string): Job | undefined {
  const prints = /printed|argraffwyd/i.test(verbs)
  const promotes = /promoted|published|hyrwyddwyd|cyhoeddwyd/i.test(verbs)
  return prints && promotes ? 'both' : prints ? 'printer' : promotes ? 'promoter' : undefined
}

/** At the start of a line or sentence, or after "Imprint:"; "the festival was promoted by" is no imprint. */
function standsFirst(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && ' "“(*_–—-|•©'.includes(text[i] as string)) i--
  return i < 0 || '\n\f\t.;:!?'.includes(text[i] as string)
}

/** The end of the imprint's sentence: a full stop that ends no initial and no abbreviation, or the line's end. */
function sentenceEnd(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (text[i] === '\f') return trimmed(text, from, i)
    if (text[i] === '\n') {
      if (!/^\s*(?:on behalf of|both at|all at|at |of |\d)/i.test(text.slice(i + 1, i + 20)) && !/(?: by|,|\bof|\bat)\s*$/.test(text.slice(Math.max(from - 4, i - 8), i)))
        return trimmed(text, from, i)
      continue
    }
    if (text[i] !== '.') continue
    const after = text.slice(i + 1, i + 3)
    if (!/^(?:["”)]? ?[A-Z•|©]|["”)]?\s*$|["”)]?\s*\n)/.test(after) && after !== '') continue
    if (ABBREVIATED.test(text.slice(Math.max(from, i - 6), i)) && after.trim() !== '') continue
    return i
  }
  return trimmed(text, from, limit)
}
const ABBREVIATED = /(?:\b[A-Z]|\b(?:Ltd|Cllr|Mr|Mrs|Ms|Dr|Co|St|Rd|Ave|No|P\.O|PO))$/

function trimmed(text: string, from: number, end: number): number {
  let i = end
  while (i > from && /[\s,;&]/.test(text[i - 1] as string)) i--
  return i
}

/** The parties of one clause; undefined where it is prose that only sounds like an imprint. */
function partiesOf(text: string, { job, from, end, inSentence }: Clause): (Value & { shared?: string }) | undefined {
  const whole = text.slice(from, end).replace(/,? and$/, '')
  const shared = SHARED.exec(whole)
  const sharedAddress = shared ? whole.slice(shared.index + shared[0].length) : undefined
  const names = shared ? whole.slice(0, shared.index) : whole
  const split = BEHALF.exec(names) ?? promotedFor(names)
  const placeholder = placeholderIn(whole)
  if (inSentence && !isPostal(whole)) return undefined
  let main = partyIn(split ? names.slice(0, split.index) : names)
  let behalf = split ? partyIn(names.slice(split.index + split[0].length)) : undefined
  if (!main) return undefined
  if (!split && !placeholder && !isPostal(whole) && !whole.includes('@') && !isNameAlone(whole)) return undefined
  if (!placeholder && !/^["“]?[A-Z\d]/.test(main.name) && !isPostal(whole)) return undefined
  if (sharedAddress !== undefined) {
    main = withAddress(main, sharedAddress)
    behalf &&= withAddress(behalf, sharedAddress)
  } else if (behalf?.address && /^(?:the |of the )?same address|^as above/i.test(behalf.address)) behalf = withAddress({ name: behalf.name, postal: false }, main.address ?? '')
  else if (behalf?.postal && !main.address) main = withAddress(main, behalf.address as string)
  const parties = job === 'both' ? { printer: main, promoter: main } : { [job]: main }
  const everybody = shared && /^,? ?(?:all|pob)/i.test(shared[0]) ? { shared: sharedAddress } : {}
  return { ...parties, ...(behalf && { behalf }), ...(placeholder && { placeholder }), ...everybody }
}

/** Where "for" stands after a person's name, as where "on behalf of" stands. */
function promotedFor(names: string): { readonly index: number; readonly 0: string } | undefined {
  const found = FOR.exec(names)
  if (!found || (found[2] !== undefined && !isGivenName(found[2]))) return undefined
  const person = found[1] as string
  return { index: person.length, 0: found[0].slice(person.length) }
}

/** Parties that are people known to the directory, or described beside their name, bring their standing (rule PR-10). */
function withStanding(value: (Value & { shared?: string }) | undefined, people: readonly Fact<'person'>[], { start, end }: Clause): (Value & { shared?: string }) | undefined {
  if (!value || people.length === 0) return value
  const inside = people.filter((person) => person.start >= start && person.start < end)
  const known = (party: Party | undefined): Party | undefined => {
    const found = party && inside.find(({ value: { name } }) => party.name.endsWith(name))
    return found && found.value.standing !== 'private' ? { ...party, standing: found.value.standing, ...(found.value.member && { member: found.value.member }) } : party
  }
  return {
    ...value,
    ...(value.printer && { printer: known(value.printer) }),
    ...(value.promoter && { promoter: known(value.promoter) }),
    ...(value.behalf && { behalf: known(value.behalf) }),
  }
}

const withAddress = (party: Party, address: string): Party => ({
  name: party.name,
  address: party.address ? `${party.address}, ${address}` : address.trim().replace(/[.,;\s]+$/, ''),
  postal: party.postal || isPostal(address),
})

/** "Promoted by Sam Lee, Political Assistant": nothing but capitalised words, small joining words and web addresses. */
const isNameAlone = (whole: string): boolean =>
  whole.length < 120 &&
  /^["“]?[A-Z]/.test(whole) &&
  whole.split(/[\s,&()]+/).every((word) => word === '' || /^(?:[A-Z\d"“'’].*|and|of|the|for|in|at|on|to|https?:\S+|[a-z\d-]+(?:\.[a-z\d-]+){1,4}\.?)$/.test(word)) &&
  !/[!?]/.test(whole)

const repeats = (a: Value, b: Value): boolean => Boolean((a.printer && b.printer) || (a.promoter && b.promoter))

/** "Printed by X and promoted by Y, all at …": the address serves the clauses before as well. */
function merged(before: Value, { shared, ...next }: Value & { shared?: string }): Value {
  const value = { ...before, ...next, ...(before.placeholder && { placeholder: before.placeholder }) }
  if (shared === undefined) return value
  return { ...value, ...(before.printer && { printer: withAddress(before.printer, shared) }), ...(before.promoter && { promoter: withAddress(before.promoter, shared) }) }
}
