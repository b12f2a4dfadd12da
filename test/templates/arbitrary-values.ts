/** Values that a template's form would accept, whatever they hold. */
import fc from 'fast-check'
import { addDays } from '#core/calendar/day.ts'
import { type AnyField, partsOf } from '#core/drafting/fields.ts'
import type { Value, Values } from '#core/drafting/values.ts'
import { wordCount } from '#core/drafting/words.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { someLine, someText } from './arbitrary-text.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const hour = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${two(h)}:${two(m)}`)

const LATER = '2030-01-01'
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(LATER, days))

/** Every field filled in half of all cases, needed ones always. */
export const valuesFor = ({ fields }: Pick<Template, 'fields'>): fc.Arbitrary<Values> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(fields).map(([id, field]) => [id, field.required || field.requiredWhen || field.shownWhen ? value(field) : fc.option(value(field), { nil: undefined })]),
      ),
    )
    .map((values) => values as Values)

function value(field: AnyField): fc.Arbitrary<Value> {
  switch (field.type) {
    case 'list':
      return fc.array(value(field.of), { minLength: field.min ?? 1, maxLength: Math.max(field.min ?? 1, Math.min(field.max ?? 3, 3)) })
    case 'table': {
      const row = fc.record(Object.fromEntries(Object.entries(field.columns).map(([id, column]) => [id, value(column)])))
      return fc.array(row, { minLength: field.min ?? 1, maxLength: Math.max(field.min ?? 1, 3) }) as fc.Arbitrary<Value>
    }
    case 'person':
    case 'address':
    case 'quotation':
      return fc.record(
        Object.fromEntries(
          partsOf(field).map(({ id, type, label }) => [id, value({ type, label, ...(id === 'words' && 'words' in field ? { words: field.words } : {}) } as AnyField)]),
        ),
      ) as fc.Arbitrary<Value>
    case 'text':
      return limited(someLine, field)
    case 'long-text':
      return limited(someText, field)
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'multi-choice':
      return fc.subarray([...field.options], { minLength: 1 })
    case 'yes-no':
      return fc.boolean()
    case 'date':
      return day
    case 'date-time':
      return fc.tuple(day, hour).map(([date, time]) => `${date}T${time}`)
    case 'time':
      return hour
    case 'time-span':
      return hour.map((from) => `${from}-23:00`)
    case 'money':
    case 'number':
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 1_000_000 })
    default:
      return fc.constantFrom(...PLAUSIBLE[field.type])
  }
}

const PLAUSIBLE = {
  phone: ['01632 960123', '+44 7700 900123'],
  email: ['hello@anytown.example', 'a_b*c@mail.example'],
  postcode: ['AA1 1AA'],
  url: ['https://anytown.example/a_(b)?c=1&copy=2', 'http://anytown.example'],
} as const

/** Texts over the field's own limits are left to the tests of the limits. */
function limited(text: fc.Arbitrary<string>, { words, length }: { words?: unknown; length?: unknown }): fc.Arbitrary<string> {
  const [mostWords, longest] = [most(words), most(length)]
  return text.filter((one) => wordCount(one) <= mostWords && one.length <= longest)
}

/** A limit of its own, or the one for those who set none. */
function most(limit: unknown): number {
  const number = typeof limit === 'object' && limit !== null && 'default' in limit ? limit.default : limit
  return typeof number === 'number' ? number : Number.POSITIVE_INFINITY
}
