import { describe, expect, it } from 'vitest'
import { linesOfBlocks } from '../../../test/templates/read-back.ts'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import type { Values } from './values.ts'

const templates = shippedTemplates()
const byId = (id: string): Template => templates.find((template) => template.id === id)!

function fill(id: string, changes: Values = {}) {
  const template = byId(id)
  return render(template, { ...(template.samples as Values), ...changes }, { settings: sampleSettings(), today: template.context.date! })
}

describe('printed campaign material', () => {
  it.each(['T-LEAFLET', 'T-DIRECTMAIL', 'T-VOTERREG'])('%s ends with printer and promoter, locked', (id) => {
    const last = fill(id).blocks.at(-1)!
    expect(linesOfBlocks([last])[0]).toMatch(/^Printed by Ace Print Ltd, 2 Mill Lane, Anytown AA1 1AA\. Promoted by A\. Patel on behalf of /)
    expect(last).toHaveProperty('locked')
  })
  it('speaks of photo ID where the poll needs it, and only there', () => {
    for (const id of ['T-LEAFLET', 'T-VOTERREG']) {
      expect(fill(id).text).toContain('photo ID')
      expect(fill(id, { photoId: 'Not needed' }).text).not.toContain('photo ID')
    }
  })
  it('says how to vote only when an election is on its way', () => expect(fill('T-LEAFLET', { pollDate: undefined, photoId: undefined }).text).not.toContain('How to vote'))
  it('tells readers of a letter by name that they may say stop, apart from the rest', () => {
    expect(fill('T-DIRECTMAIL').text).toContain('If you would rather not hear from us by post\n\nYou have a right to tell us to stop writing to you by name.')
  })
})

describe('the phone script', () => {
  const { text } = fill('T-CALLSCRIPT')
  it('says when the list was checked against the Telephone Preference Service', () =>
    expect(text).toContain('checked against the Telephone Preference Service on Friday 20 November 2026; a check is good for 28 days'))
  it('has who promotes the calls at hand', () => expect(text).toContain('Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.'))
  it('keeps callers away from postal votes', () => expect(text).toContain('Never offer to fetch, post or hand in a postal vote'))
})

describe('a page for the website', () => {
  it('has its imprint in the page itself', () => expect(fill('T-WEBUPDATE').text).toMatch(/Promoted by A\. Patel[^\n]+\n+For the web editor/))
  it('goes without one where it is plain information', () =>
    expect(fill('T-WEBUPDATE', { material: 'Plain information only', imprint: undefined }).text).not.toMatch(/Promoted|imprint/))
})

describe('one-to-ones and access', () => {
  it('the invitation to a one-to-one asks, and the note names who does what by when', () => {
    expect(fill('T-ONETOONE', { stage: 'Invitation' }).subject).toBe('Could we talk on Tuesday 10 November 2026?')
    expect(fill('T-ONETOONE', { stage: 'Invitation' }).text).not.toContain('Who does what')
    expect(fill('T-ONETOONE').text).toContain('Tuesday 24 November 2026')
  })
  it('nobody is asked why they need something', () => {
    for (const moment of ['Before the event', 'After the event'])
      expect(fill('T-ACCESS', { moment }).text).toContain('You need not say why. Please do not e-mail anything about your health')
  })
})

describe('party templates', () => {
  it('are for nobody whose post forbids party work', () => {
    for (const template of templates.filter(({ purpose }) => purpose === 'party')) {
      expect(template.for, template.id).not.toContain('political-assistant')
      expect(template.for, template.id).not.toContain('restricted-officer')
    }
  })
})
