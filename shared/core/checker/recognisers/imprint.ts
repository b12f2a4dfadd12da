/**
 * Imprints on printed and digital material: who printed it, who promoted it, on whose behalf, and whether a postal
 * address stands with each (RPA 1983 s.110, PPERA 2000 s.143, Elections Act 2022 s.41 ff.; guidance C1 to C3).
 */

import type { FactValues } from '../fact.ts'
import type { MakeRecogniser } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'
import { clausesIn } from './publication/imprint-clauses.ts'
import { merged, partiesOf, type Read, settled } from './publication/imprint-parts.ts'
import { withStanding } from './publication/imprint-standing.ts'
import { outOfDateBy } from './publication/stored-imprint.ts'

type Value = FactValues['imprint']

export const imprint: MakeRecogniser = (settings) => {
  /** Read when the first imprint is seen: most drafts have none. */
  let outOfDate: ReturnType<typeof outOfDateBy> | undefined
  return {
    name: 'imprint',
    yields: ['imprint'],
    wants: ({ text, words }) => called(JOB_WORDS, words) !== 0 && WANTED.test(text),
    see({ text, of }, report) {
      let value: Read = {}
      let start = -1
      let end = -1
      let publishes = false
      const close = (): void => {
        if (start >= 0) {
          outOfDate ??= outOfDateBy(settings)
          const whole = settled(value)
          report('imprint', start, end, 0.95, { ...whole, ...outOfDate(whole, text.slice(start, end)) })
        }
        value = {}
        start = -1
      }
      for (const clause of clausesIn(text)) {
        let read = withStanding(partiesOf(text, clause), of('person'), clause)
        if (!read) continue
        // "Published by Ace. Promoted by A. Patel": whoever promotes it is the promoter
        const another: boolean = Boolean(value.promoter && read.promoter) && publishes !== (clause.publishes === true)
        if (another && publishes) value = without(value)
        else if (another) read = without(read)
        publishes = clause.publishes === true && !another
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
  /(?:rinted|romoted|ublished|RINTED|ROMOTED|UBLISHED)(?:[ ,/&+:(]|$)|(?:romotes|ublishes|rints) (?:it|this|these|and) |(?:is|are) (?:the|our|its) (?:promot|print|publish)ers?\b|(?:rint|rinters?|rinting|romoters?|romotion|ublishers?|RINT|RINTERS?|RINTING|ROMOTERS?|ROMOTION|UBLISHERS?)(?:'s? [A-Za-z ]{4,30}| of (?:this|the|our) [a-z-]{4,14})? ?(?:[:-]|[,/&]|and |AND |is |are )|(?:[Aa]rgraff|[Hh]yrwydd|[Cc]yhoedd|ARGRAFF|HYRWYDD|CYHOEDD)|ehalf of:|EHALF OF:/

/** But for who publishes it. */
const without = ({ promoter: _, ...rest }: Read): Read => rest

const repeats = (a: Value, b: Value): boolean => Boolean((a.printer && b.printer) || (a.promoter && b.promoter))
