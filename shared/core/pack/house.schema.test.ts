import { describe, expect, it } from 'vitest'
import { DOT, HOUSE, LOGO } from '../../../test/templates/house-look.ts'
import { layerSettings } from './layer-settings.ts'
import { pack, packFile } from './pack-for-test.ts'
import { readPack } from './read-pack.ts'
import { settingsSchema } from './settings.schema.ts'

const refusal = (house: unknown): string =>
  settingsSchema
    .safeParse({ house })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('\n') ?? 'taken'

describe('a house look', () => {
  it('travels in the sealed part of a pack', () => expect(readPack('group.json', packFile({}, { sealed: { house: HOUSE } }), pack()).sealed?.house).toEqual(HOUSE))

  it.each(['Anytown Council crest', 'The crest of Anytown', 'Coat of arms', "The council's logo", 'Anytown Council logo'])(
    'is refused with “%s” on group and party material',
    (alt) => {
      for (const owner of ['group', 'party']) {
        const message = refusal({ [owner]: { logo: { picture: LOGO, alt } } })
        expect(message).toContain(`house.${owner}.logo: a council crest or logo may not stand on group or party material`)
        expect(message).toContain("put it under 'council'")
      }
    },
  )
  it('is refused in a pack too, in words', () => {
    const sealed = { house: { group: { logo: { picture: LOGO, alt: 'Council crest' } } } }
    expect(() => readPack('group.json', packFile({}, { sealed }), pack())).toThrow(/group\.json.*sealed\.house\.group\.logo.*council crest/s)
  })
  it('is refused where the same picture is the council’s', () =>
    expect(refusal({ group: { logo: { picture: LOGO, alt: 'Three bars' } }, council: { logo: { picture: LOGO, alt: 'Crest' } } })).toContain("also the council's"))
  it.each(['Anytown Council Labour Group logo', 'Rose of the Anytown party', 'Crest Ward Labour'])('may carry “%s”', (alt) =>
    expect(refusal({ group: { logo: { picture: LOGO, alt } } })).toBe('taken'),
  )
  it('may carry the crest for the council', () => expect(refusal({ council: { logo: { picture: LOGO, alt: 'Anytown Council crest' } } })).toBe('taken'))

  it('has no picture without words for those who cannot see it', () => {
    expect(refusal({ group: { logo: { picture: LOGO, alt: ' ' } } })).toContain('house.group.logo.alt: say in words what the picture shows')
    expect(refusal({ group: { logo: { picture: LOGO } } })).toContain('house.group.logo.alt')
  })
  it.each(['https://a.example/logo.png', 'data:image/svg+xml;base64,PHN2Zy8+', 'data:image/png;base64,AAAA', `${DOT.slice(0, 60)}`])('has no picture that is none: %s', (picture) =>
    expect(refusal({ group: { logo: { picture, alt: 'A rose' } } })).toContain('PNG or JPEG'),
  )
  it('has no colour too pale for paper', () => {
    expect(refusal({ group: { colours: { heading: '#ffcc00' } } })).toContain('too pale to read')
    expect(refusal({ group: { colours: { heading: '#9b1c31' } } })).toBe('taken')
  })
  it('is taken from the nearest layer, its signatures by name', () => {
    const own = { house: { group: { letterhead: ['Mill Ward Labour'], signatures: [{ name: 'ada khan', lines: ['Ada'] }] } } }
    expect(layerSettings({ house: HOUSE }, own).house).toEqual({
      ...HOUSE,
      group: { ...HOUSE.group, letterhead: ['Mill Ward Labour'], signatures: [{ name: 'ada khan', lines: ['Ada'] }] },
    })
  })
})
