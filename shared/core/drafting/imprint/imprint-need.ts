/**
 * Whether an imprint is needed, and why, by what the material is for, how it goes out and the nation (guidance C1, C2, M).
 * Safe default all the year: a group's own print and newsletters carry one.
 */
import type { Nation } from '../../calendar/bank-holidays.ts'
import type { Source } from '../../checker/finding.ts'
import { type ImprintQuestion, isDigital } from './imprint-question.ts'

export interface ImprintNeed {
  /** `required`: the law; `wise`: not the law, and safe in every issue; `none`; `never`: it must not go out like this at all. */
  readonly need: 'required' | 'wise' | 'none' | 'never' | 'unknown'
  /** One or more sentences for the person. */
  readonly why: string
  readonly sources: readonly Source[]
}

const AS_AT = '2026-11-22'
const CANDIDATE: Source = {
  title: 'Representation of the People Act 1983',
  provision: 's.110',
  url: 'https://www.legislation.gov.uk/ukpga/1983/2/section/110',
  asAt: AS_AT,
  verified: true,
}
const PARTY: Source = {
  title: 'Political Parties, Elections and Referendums Act 2000',
  provision: 's.143',
  url: 'https://www.legislation.gov.uk/ukpga/2000/41/section/143',
  asAt: AS_AT,
  verified: true,
}
const ELECTIONS: Omit<Source, 'provision' | 'verified'> = { title: 'Elections Act 2022', url: 'https://www.legislation.gov.uk/ukpga/2022/37/part/6', asAt: AS_AT }
const ORGANIC: Source = { ...ELECTIONS, provision: 's.44', verified: true }
const PAID: Source = { ...ELECTIONS, provision: 's.42', verified: false, certainty: 'Recalled with high confidence; the split between paid and unpaid was read.' }
const COUNCIL: Source = { title: 'Local Government Act 1986', provision: 's.2', url: 'https://www.legislation.gov.uk/ukpga/1986/10/section/2', asAt: AS_AT, verified: true }

const NI = 'In Northern Ireland ask the Electoral Office or the Electoral Commission which rules apply to a council election.'
const SCOTLAND = 'At council and Scottish Parliament elections Scotland has rules of its own, which ask for the same details.'

export function imprintNeed({ medium, aim, paid, shared, nation }: ImprintQuestion): ImprintNeed {
  if (aim === 'council') return council(nation)
  if (medium === undefined) return unknown('Say how it goes out: the rules differ for print and for what is read on a screen.')
  if (medium === 'sms')
    return none('A text message is not electronic material in the sense of the Elections Act, nor is a phone call. It needs the consent of those who get it.', ORGANIC)
  if (isDigital(medium) && paid) {
    return required('Someone is paid to show it. A paid political advert needs an imprint all the year round, whoever pays and whatever election is near.', nation, PAID)
  }
  if (aim === undefined) return unknown('Say what it is meant to do: the law asks whether it is meant to win votes.')
  if (shared && isDigital(medium)) {
    return none('It is shared unchanged, and carries the imprint of whoever published it first. If you alter it, it needs your own.', {
      ...ORGANIC,
      provision: 'Part 6',
      verified: false,
      certainty: 'Recalled with middling confidence.',
    })
  }
  if (aim === 'news') {
    return isDigital(medium)
      ? wise(
          'Casework and factual news from a councillor are not election material, so the law asks for no imprint. In a newsletter it is a safe habit all the year: it also tells readers who writes to them and from where.',
          nation,
          ORGANIC,
        )
      : wise(
          'What wins nobody’s vote needs no imprint. In what goes through doors it is a safe habit all the year: a line that praises or attacks can make it election material.',
          nation,
          PARTY,
        )
  }
  if (medium === 'print') {
    return aim === 'candidate'
      ? required(
          'Printed material that can reasonably be read as meant to promote or procure a candidate’s election, also by criticising another, must name printer, promoter and on whose behalf, with addresses.',
          nation,
          CANDIDATE,
        )
      : required(
          'Printed material meant to influence voters for or against a party or a kind of candidate must name printer, promoter and on whose behalf, with addresses.',
          nation,
          PARTY,
        )
  }
  return required(
    'It is meant to win votes and comes from a party, a candidate or somebody who holds elected office (a councillor does), so it needs an imprint even where nobody is paid to show it.',
    nation,
    ORGANIC,
  )
}

function council(nation: Nation | undefined): ImprintNeed {
  if (nation === 'NI') {
    return {
      need: 'none',
      why: 'What the council itself publishes is not election material and needs no such imprint. The council’s own policy says what it may not publish.',
      sources: [],
    }
  }
  return {
    need: 'never',
    why: 'What the council publishes, or helps to publish, must not be designed to win support for a party or a candidate, and no imprint cures that. Factual council news needs none; it says that the council publishes it.',
    sources: [COUNCIL],
  }
}

const unknown = (why: string): ImprintNeed => ({ need: 'unknown', why, sources: [] })
const none = (why: string, source: Source): ImprintNeed => ({ need: 'none', why, sources: [source] })
const required = (why: string, nation: Nation | undefined, source: Source): ImprintNeed => ({ need: 'required', why: withNation(why, nation, source), sources: [source] })
const wise = (why: string, nation: Nation | undefined, source: Source): ImprintNeed => ({ need: 'wise', why: withNation(why, nation, source), sources: [source] })

/** Digital imprints are the same law in all four nations; printed ones are not quite. */
function withNation(why: string, nation: Nation | undefined, source: Source): string {
  if (source === PARTY || source === CANDIDATE) return nation === 'NI' ? `${why} ${NI}` : nation === 'S' ? `${why} ${SCOTLAND}` : why
  return nation === 'S' ? `${why} This holds in the whole of the United Kingdom. ${SCOTLAND}` : `${why} This holds in the whole of the United Kingdom.`
}
