/** The field for a gap: its id, what it asks for, and a sample that nobody could take for a real person's. */
import type { Field } from '../../pack/field.schema.ts'
import { BLOCK_HELPERS, HELPERS, PAGE_BREAK } from '../helpers.ts'
import type { Value } from '../values.ts'
import type { Gap } from './gaps.ts'

export interface FieldFor {
  readonly id: string
  readonly field: Field
  readonly sample: Value
  /** How the body writes it: `{{longDate day}}`. */
  readonly call: string
}

/** Names that a body understands otherwise: the sections of the settings, and Handlebars' own words. */
const TAKEN = new Set<string>([
  ...HELPERS.keys(),
  ...BLOCK_HELPERS,
  PAGE_BREAK,
  'me',
  'council',
  'group',
  'directory',
  'calendar',
  'standingOrders',
  'programme',
  'agreedLines',
  'earlierMotions',
  'ownContacts',
  'suppressed',
  'today',
  'this',
  'true',
  'false',
  'null',
  'undefined',
  'else',
  'as',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
])

const SAMPLES: readonly (readonly [RegExp, string])[] = [
  [/\bseconder\b/, 'Cllr Ben Osei'],
  [/\bward\b|\bdivision\b/, 'Mill Ward'],
  [/\b(?:first ?name|forename)\b/, 'Mary'],
  [/\b(?:last ?name|surname)\b/, 'Ahmed'],
  [/\bcouncill?ors?\b|\bcllr\b|\bmover\b/, 'Cllr Ada Khan'],
  [/\bname\b|\bresident\b|\brecipient\b/, 'Mary Ahmed'],
  [/\bstreet\b|\broad\b/, 'Mill Road'],
  [/\baddress\b/, '1 High Street, Anytown AA1 1AA'],
  [/\btown\b|\barea\b|\bplace\b/, 'Anytown'],
  [/\bvenue\b|\blocation\b/, 'Mill Library'],
  [/\btitle\b|\bsubject\b|\btopic\b/, 'Mill Library'],
]

/** @param taken ids in use already; the new one is added */
export function fieldFor({ label, type, options }: Gap, taken: Set<string>): FieldFor {
  const id = free(idOf(label), taken)
  taken.add(id)
  const words = label.toLowerCase()
  const what = { label, required: true }
  const made = (field: Field, sample: Value, call = id): FieldFor => ({ id, field, sample, call: `{{${call}}}` })
  if (type === 'choice' && options && new Set(options).size > 1) return made({ ...what, type: 'choice', options: [...new Set(options)] }, options[0]!)
  if (type === 'date' || /(?:^|\s)date$/.test(words)) return made({ ...what, type: 'date' }, '2026-09-16', `longDate ${id}`)
  if (type === 'url') return made({ ...what, type: 'url' }, 'https://anytown.example')
  if (/\be-?mail\b/.test(words)) return made({ ...what, type: 'email' }, 'mary.ahmed@residents.example')
  if (/\bpostcode\b/.test(words)) return made({ ...what, type: 'postcode' }, 'AA1 1AA')
  if (/\b(?:tele)?phone\b|\bmobile\b/.test(words)) return made({ ...what, type: 'phone' }, '01632 960123')
  const sample = SAMPLES.find(([pattern]) => pattern.test(words))?.[1] ?? label
  if (type === 'long-text' || /\b(?:paragraph|message|details|description|comments|reply|body|text)\b/.test(words)) return made({ ...what, type: 'long-text' }, sample)
  return made({ ...what, type: 'text' }, sample)
}

/** 'Date of the meeting' → 'dateOfTheMeeting'. */
function idOf(label: string): string {
  const words = label
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 8)
  const id = words.map((word, i) => (i === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())).join('')
  return /^[a-z]/.test(id) ? id : `field${id}`
}

function free(id: string, taken: ReadonlySet<string>): string {
  const wanted = TAKEN.has(id) ? `${id}Words` : id
  for (let n = 1; ; n++) {
    const next = n === 1 ? wanted : `${wanted}${n}`
    if (!taken.has(next)) return next
  }
}
