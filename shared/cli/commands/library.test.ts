import { describe, expect, it } from 'vitest'
import type { Template } from '#core/pack/template.schema.ts'
import { findTemplate, shelved } from './library.ts'

const template = (id: string, purpose: Template['purpose']) => ({ id, purpose }) as Template
const TEMPLATES = [template('T-MOTION', 'group'), template('T-LEAFLET', 'party')]

describe('the shelves', () => {
  it('hold everything where nobody said who asks', () => expect(shelved(TEMPLATES, {})).toHaveLength(2))
  it('hold no party template for a politically restricted post', () => {
    expect(shelved(TEMPLATES, { me: { role: 'political-assistant' } }).map(({ id }) => id)).toEqual(['T-MOTION'])
    expect(() => findTemplate(TEMPLATES, 'T-LEAFLET', { me: { role: 'political-assistant' } })).toThrow(/your post \(political assistant\) may not use party templates/)
  })
  it('find a template whatever the case of its id', () => expect(findTemplate(TEMPLATES, 't-motion', {}).id).toBe('T-MOTION'))
  it('say what was meant', () => expect(() => findTemplate(TEMPLATES, 'T-MOTIONS', {})).toThrow(/did you mean T-MOTION\?/))
})
