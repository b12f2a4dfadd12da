import { describe, expect, it } from 'vitest'
import type { PageKind } from '../messages/messages.ts'
import { standing } from './standing.ts'

const SITE = 'https://mill.example'
const at = (page: PageKind, where: { site?: string; isPrivate?: boolean } = {}) => standing(page, { tab: 7, site: SITE, isPrivate: false, ...where })
const labels = (page: PageKind, where?: Parameters<typeof at>[1]) => at(page, where)?.quiet.map(({ label }) => label)

describe('The panel says of a page', () => {
  it('out of reach how to have it looked at', () => {
    expect(at('not-served')).toMatchObject({ says: expect.stringMatching(/does not look at this page\. Press its button/), quiet: [] })
  })

  it('that may be looked at what one button does', () => {
    expect(at({ may: SITE })?.first).toEqual({ label: 'Check what I write on this page', act: { does: 'check', tab: 7 } })
  })

  it('looked at once that it could be always, where that can be allowed', () => {
    expect(at({ once: SITE })?.first).toEqual({ label: 'Always on this site', act: { does: 'allow', pages: 'https://mill.example/*' } })
    expect(at({ once: 'http://localhost:4310' })?.first).toBeUndefined()
  })

  it('served how to have quiet there, and how to give a site back that it was allowed', () => {
    expect(labels('served')).toEqual([
      'Off on this site, unless I ask',
      'Off on this site',
      'Off in this tab',
      'Off everywhere, for an hour',
      'Off everywhere, until I turn it on again',
    ])
    expect(labels('served', { site: 'https://mail.google.com' })).not.toContain('Off on this site, unless I ask')
    expect(labels('served', { site: undefined })).toEqual(['Off in this tab', 'Off everywhere, for an hour', 'Off everywhere, until I turn it on again'])
  })

  it('in a private window nothing that would have to be kept', () => {
    expect(labels({ once: SITE }, { isPrivate: true })).not.toContain('Off on this site')
    expect(at({ once: SITE }, { isPrivate: true })?.first).toBeUndefined()
  })

  it('switched off why, and how to go on', () => {
    expect(at({ off: { by: 'site' }, site: SITE })).toMatchObject({ says: 'Seconder is switched off on mill.example.', first: { act: { ask: { site: SITE, on: true } } } })
    expect(at({ off: { by: 'tab' }, site: SITE })).toMatchObject({ says: 'Seconder is switched off in this tab.', first: { act: { ask: { tab: 7, on: true } } } })
    expect(at({ off: { by: 'pause' } })).toMatchObject({ says: 'Seconder is paused until you turn it on again.', first: { act: { ask: { pause: 'end' } } } })
    const until = new Date(2026, 3, 10, 15, 40).toISOString()
    expect(at({ off: { by: 'pause', until } })?.says).toBe('Seconder is paused until 15:40.')
  })

  it('that the browser refuses nothing here: the list of findings says why', () => expect(at({ refused: '' })).toBeUndefined())
})
