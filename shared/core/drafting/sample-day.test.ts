import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { dayFor } from './sample-day.ts'
import { validateValues } from './validate.ts'
import type { Values } from './values.ts'

const settings = sampleSettings()

describe('A template’s own sample', () => {
  it.each(['2026-01-05', '2029-01-01'])('may be inserted as it is, whatever the day: %s', (today) => {
    const wrong = shippedTemplates().flatMap((template) => {
      const values = template.samples as Values
      return validateValues(template, values, { settings, today: dayFor(template, values, today) }).map(({ path }) => `${template.id} ${path}`)
    })
    expect(wrong).toEqual([])
  })
  it('is judged by today once anything in it was changed', () => {
    const template = shippedTemplates().find(({ id }) => id === 'T-SURGERY')!
    const values = template.samples as Values
    expect(dayFor(template, values, '2029-01-01')).toBe(template.context.date)
    expect(dayFor(template, { ...values, ward: 'Fern Ward' }, '2029-01-01')).toBe('2029-01-01')
  })
})
