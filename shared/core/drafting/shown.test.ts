import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example } from '../../../test/templates/example-template.ts'
import { contextFor } from './defaults.ts'
import { render } from './render.ts'
import { isShown, shownValues } from './shown.ts'
import { validateValues } from './validate.ts'

const template = example({
  fields: `status: { type: choice, label: Status, options: [Now, Later, Never], required: true }
ways: { type: multi-choice, label: Ways, options: [By post, By hand] }
when: { type: date, label: When, required: true, shownWhen: { field: status, is: [Later, Never] } }
why: { type: text, label: Why, required: true, shownWhen: { field: when, filled: true } }
stamp: { type: text, label: Stamp, shownWhen: { field: ways, is: By post } }`,
  more: 'contextFrom: { sendDate: when }',
  body: '{{status}} {{list ways}} {{#if when}}{{longDate when}}{{/if}} {{why}} {{stamp}}',
  samples: '{ status: Now }',
})
const messages = (values: Parameters<typeof validateValues>[1]) => validateValues(template, values).map(({ message }) => message)

describe('a field that is shown only when another has a value', () => {
  it('is in the form only then', () => {
    expect(isShown(template.fields, 'when', { status: 'Now' })).toBe(false)
    expect(isShown(template.fields, 'when', { status: 'Never' })).toBe(true)
    expect(isShown(template.fields, 'stamp', { ways: ['By hand'] })).toBe(false)
    expect(isShown(template.fields, 'stamp', { ways: ['By hand', 'By post'] })).toBe(true)
  })
  it('is needed only then', () => {
    expect(messages({ status: 'Now' })).toEqual([])
    expect(messages({ status: 'Later' })).toEqual(['“When” is needed.'])
    expect(messages({ status: 'Later', when: '2026-09-16' })).toEqual(['“Why” is needed.'])
  })
  it('keeps what was typed there to itself while it is hidden', () => {
    const values = { status: 'Now', when: '2026-09-16', why: 'Rain', stamp: 'First' }
    expect(messages(values)).toEqual([])
    expect(shownValues(template, values)).toEqual({ status: 'Now' })
    expect(render(template, values, { settings: {}, today: '2026-09-01' }).text.trim()).toBe('Now')
    expect(contextFor(template, values)).not.toHaveProperty('sendDate')
  })
  it('does not complain of a wrong value while it is hidden', () => expect(messages({ status: 'Now', when: 'soon' })).toEqual([]))
  it('leaves the values as they are where nothing is hidden', () => {
    fc.assert(
      fc.property(fc.constantFrom('Later', 'Never'), fc.string({ minLength: 1 }), (status, why) => {
        const values = { status, when: '2026-09-16', why, ways: ['By post'], stamp: 'First' }
        expect(shownValues(template, values)).toBe(values)
      }),
    )
  })
})

describe('a condition is refused', () => {
  const refusal = (fields: string): string => {
    try {
      example({ fields, body: '{{a}} {{b}}' })
    } catch (error) {
      return (error as Error).message
    }
    return 'read'
  }
  const first = "a: { type: choice, label: A, options: ['Yes', 'No'] }"
  it.each([
    ['that names no field', 'b: { type: text, label: B, shownWhen: { field: c, filled: true } }', "'b' is shown when 'c' has a value, but there is no such field"],
    ['that can never hold', 'b: { type: text, label: B, shownWhen: { field: a, is: Yess } }', "'Yess' is none of its choices; did you mean 'Yes'?"],
    [
      'that asks a choice for yes or no',
      'b: { type: text, label: B, requiredWhen: { field: a, is: true } }',
      "'b' is needed when 'a' has a value, but 'true' is none of its choices",
    ],
    ['of a field on itself', 'b: { type: text, label: B, shownWhen: { field: b, filled: true } }', 'goes round in a circle'],
  ])('%s', (_, second, message) => expect(refusal(`${first}\n${second}`)).toContain(message))
  it('of two fields on each other', () =>
    expect(refusal('a: { type: text, label: A, shownWhen: { field: b, filled: true } }\nb: { type: text, label: B, shownWhen: { field: a, filled: true } }')).toContain(
      'goes round in a circle',
    ))
})
