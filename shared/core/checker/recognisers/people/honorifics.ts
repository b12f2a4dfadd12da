/** Titles before a name, and what each says of the person's standing. */
import type { PersonStanding } from '../../fact.ts'
import { wordSet } from './word-set.ts'

export interface Honorific {
  readonly standing: PersonStanding
  /** Also an ordinary word ("Major works", "Lord Street"): the name must be known as one. */
  readonly weak?: boolean
  readonly plural?: boolean
}

const each = (words: string, honorific: Honorific): [string, Honorific][] => words.split(' ').map((word) => [word, honorific])

export const HONORIFICS: ReadonlyMap<string, Honorific> = new Map([
  ...each('Cllr Councillor Cllor Cynghorydd Cyng Alderman Ald Bailie Provost', { standing: 'councillor' }),
  ...each('Cllrs Councillors Cynghorwyr', { standing: 'councillor', plural: true }),
  ...each('Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Rev Revd Reverend Canon Sir Dame Messrs Mister Madam', { standing: 'private' }),
  ...each('Mayor Mayoress Baroness Baron Viscount Archbishop Ambassador', { standing: 'public-figure' }),
  ...each('Lord Lady Bishop Judge Justice Minister Senator Commissioner', { standing: 'public-figure', weak: true }),
  ...each(
    'Major Captain Capt Colonel Col General Sergeant Sgt PC Pc Inspector Insp Superintendent Supt Constable Father Fr Sister Pastor Imam Rabbi Rabbanit Hazrat Maulana Pandit Granthi Giani Nurse Sheikh',
    { standing: 'private', weak: true },
  ),
])

/** Letters after a name that show a seat in a parliament. */
export const SEATS = wordSet('MP MSP MS AM MLA TD MEP PCC')
/** Honours and degrees: part of the name's span, nothing more. */
export const LETTERS = wordSet('OBE CBE MBE KBE DBE BEM KC QC JP DL FRS FRSA CB CMG GCB GBE KCB QPM BA MA BSc MSc PhD MBA LLB DPhil FCA CPFA MRTPI RIBA')

/** Small words inside a surname: "van der Berg", "ap Rhys", "bin Ali". */
export const PARTICLES = wordSet('de da do dos das del della di du la le van von der den ter ten zu bin ibn bint binti al el ap ab ferch af av ul ud ur uz y e o')
