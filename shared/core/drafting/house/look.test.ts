import { describe, expect, it } from 'vitest'
import { example } from '../../../../test/templates/example-template.ts'
import { HOUSE, LOGO } from '../../../../test/templates/house-look.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { Purpose } from '../../pack/template.schema.ts'
import { render } from '../render.ts'
import { lookFor } from './look.ts'
import { pictureOf } from './picture.ts'

const settings: Settings = { house: HOUSE, council: { name: 'Anytown Council' } }
const look = (purpose: Purpose, given: Settings = settings) => lookFor({ id: 'T-X', purpose }, given)

describe('the look of a template', () => {
  it('is the group’s for the group and, where it has none of its own, for the party', () => {
    expect([look('group'), look('party')]).toEqual([HOUSE.group, HOUSE.group])
    expect(look('party', { house: { ...HOUSE, party: { letterhead: ['Anytown CLP'] } } })).toEqual({ letterhead: ['Anytown CLP'] })
  })
  it('is the council’s for council business and casework, and never a party’s', () => {
    expect([look('council'), look('casework')]).toEqual([HOUSE.council, HOUSE.council])
    expect(look('casework', { house: { group: HOUSE.group } })).toBeUndefined()
  })
  it('is plain where nothing is set', () => expect(look('group', {})).toBeUndefined())

  it('is refused where a group or party template would carry the council’s letterhead or logo', () => {
    const group = (own: object): Settings => ({ house: { group: own }, council: { name: 'Anytown Council' } })
    for (const purpose of ['group', 'party'] as const) {
      expect(() => look(purpose, group({ letterhead: ['Anytown Council', 'Town Hall'] }))).toThrow("T-X: the house look in the settings is refused: the council's letterhead")
      expect(() => look(purpose, group({ logo: { picture: LOGO, alt: 'Anytown Council' } }))).toThrow('a council crest or logo may not stand on group or party material')
    }
    expect(() => render(example({ body: 'a' }), {}, { settings: group({ letterhead: ['anytown council'] }), today: '2026-09-02' })).toThrow('refused')
  })
})

describe('in mail', () => {
  const template = example({ body: '# One\n\n## Two\n\n### Three\n\nWords' })
  const colours = (heading: string): unknown[] => {
    const { html } = render(template, {}, { settings: { house: { group: { colours: { heading } } } }, today: '2026-09-02' })
    return [...html.matchAll(/;color:(#\w+)/g)].map(([, colour]) => colour)
  }
  it('large headings have the house colour where white and black grounds both bear it', () => expect(colours('#D11F2F')).toEqual(['#d11f2f', '#d11f2f']))
  it('and the reader’s own where they do not', () => expect(colours('#1a1a1a')).toEqual([]))
})

describe('a signature', () => {
  const template = example({
    fields: 'who: { type: person, label: Who, required: true }',
    samples: '{ who: { name: Ada Khan } }',
    body: '{{#if (signature who @root.house.group.signatures)}}\n{{signature who @root.house.group.signatures}}\n{{else}}\n{{person who}}\n{{/if}}',
  })
  const signed = (name: string, given: Settings) => render(template, { who: { title: 'Cllr', name } }, { settings: given, today: '2026-09-02' }).text
  it('stands as the house has it, on lines of its own', () => expect(signed('ada khan', settings)).toBe('Cllr Ada Khan\nLeader, Anytown Labour Group\n01632 960123'))
  it('is the name alone for whoever has none', () => expect([signed('Ben Osei', settings), signed('Ada Khan', {})]).toEqual(['Cllr Ben Osei', 'Cllr Ada Khan']))
})

describe('a picture', () => {
  it('says its kind and size', () => expect(pictureOf(LOGO)).toMatchObject({ type: 'png', width: 240, height: 96 }))
  it('may be a JPEG', () => {
    const bytes = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 50, 0, 120, 3, 0, 0, 0]
    const base64 = Buffer.from(bytes).toString('base64')
    expect(pictureOf(`data:image/jpeg;base64,${base64}`)).toMatchObject({ type: 'jpg', width: 120, height: 50, bytes: Uint8Array.from(bytes) })
    expect(pictureOf('data:image/jpeg;base64,/9j/')).toBeUndefined()
  })
})
