/**
 * Imprints on printed and digital material: who printed it, who promoted it, on whose behalf, and whether a postal
 * address stands with each (RPA 1983 s.110, PPERA 2000 s.143, Elections Act 2022 s.41 ff.; guidance C1 to C3).
 */

import type { Settings } from '../../pack/settings.schema.ts'
import type { Fact, FactValues, Party } from '../fact.ts'
import type { MakeRecogniser } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'
import { type Clause, clausesIn } from './publication/imprint-clauses.ts'
import { merged, partiesOf, type Read, settled } from './publication/imprint-parts.ts'
import { comparedWith } from './publication/stored-imprint.ts'

type Value = FactValues['imprint']

export const imprint: MakeRecogniser = (settings) => {
  /** Read when the first imprint is seen: most drafts have none. */
  let outOfDate: ReturnType<typeof comparedWith> | undefined
  return {
    name: 'imprint',
    yields: ['imprint'],
    wants: ({ text, words }) => called(JOB_WORDS, words) !== 0 && WANTED.test(text),
    see({ text, of }, report) {
      let value: Read = {}
      let start = -1
      let end = -1
      const close = (): void => {
        if (start >= 0) {
          outOfDate ??= comparedWith(storedImprint(settings))
          const whole = settled(value)
          report('imprint', start, end, 0.95, { ...whole, ...outOfDate(whole, text.slice(start, end)) })
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
const JOB_WORDS = callsBy([['prin', 'prom', 'publ', 'prod', 'desi', 'argr', 'hyrw', 'cyho', 'repr', 'repu', 'rede', 'unpu', 'beha']])

const WANTED =
  /(?:rinted|romoted|ublished|RINTED|ROMOTED|UBLISHED)(?:[ ,/&+:(]|$)|(?:rint|rinters?|rinting|romoters?|romotion|ublishers?|RINT|RINTERS?|RINTING|ROMOTERS?|ROMOTION|UBLISHERS?)(?:'s? [A-Za-z ]{4,30}| of (?:this|the|our) [a-z-]{4,14})? ?(?:[:-]|[,/&]|and |AND |is |are )|(?:[Aa]rgraff|[Hh]yrwydd|[Cc]yhoedd|ARGRAFF|HYRWYDD|CYHOEDD)|ehalf of:|EHALF OF:/

/** The group's own imprint, as the settings have it. */
function storedImprint({ group }: Settings): { readonly value: Value; readonly text: string } | undefined {
  if (!group?.imprint) return undefined
  let read: Read = {}
  for (const clause of clausesIn(group.imprint)) read = merged(read, partiesOf(group.imprint, clause) ?? {})
  const value = settled(read)
  return value.promoter ? { value, text: group.imprint } : undefined
}

/** Parties that are people known to the directory, or described beside their name, bring their standing (rule PR-10). */
function withStanding(value: Read | undefined, people: readonly Fact<'person'>[], { start, end }: Clause): Read | undefined {
  if (!value || people.length === 0) return value
  const inside = people.filter((person) => person.start >= start && person.start < end)
  const known = (party: Party | undefined): Party | undefined => {
    const found = party && inside.find(({ value: { name } }) => party.name.endsWith(name))
    return found && isKnown(found.value) ? { ...party, standing: found.value.standing, ...(found.value.member && { member: found.value.member }) } : party
  }
  return {
    ...value,
    ...(value.printer && { printer: known(value.printer) }),
    ...(value.promoter && { promoter: known(value.promoter) }),
    ...(value.behalf && { behalf: known(value.behalf) }),
  }
}

/** Standing in an imprint makes a public figure of anybody: that says nothing new here. */
const isKnown = ({ standing, role }: FactValues['person']): boolean => standing !== 'private' && (standing !== 'public-figure' || role !== undefined)

const repeats = (a: Value, b: Value): boolean => Boolean((a.printer && b.printer) || (a.promoter && b.promoter))
